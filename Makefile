# On a fresh machine each of these works alone: it makes .venv from the locked versions.
PYTHON ?= python3
BIN := .venv/bin
SEED ?= 1
COUNT ?= 100
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-annotate --custom-compile-command "make lock"

.PHONY: help demo test check fix hooks accuracy mutation scoring chaos fuzz bench lock clean

help: ## Lists these targets, a sentence each.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

demo: .venv/runtime ## Crawls two sample cities without any network and shows what was stored.
	$(BIN)/python tests/sample/demo.py

test: .venv/dev ## Runs the whole test suite.
	$(BIN)/python -m pytest -n 2 --dist loadfile

check: .venv/dev ## Looks for faults of style, type and installed versions, and changes nothing.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pip check

fix: .venv/dev ## Mends style where a program can do that, and names the rest.
	$(BIN)/ruff check --fix --exit-zero .
	$(BIN)/ruff format .

hooks: .venv/dev ## Lets git run "make check" before every commit in this checkout.
	$(BIN)/pre-commit install

accuracy: .venv/dev ## Measures every field against its floor; ARGS="--own" leaves out pages beside the checkout.
	$(BIN)/python tests/accuracy $(ARGS)

mutation: .venv/dev ## Changes rules one at a time and tells which changes no test notices; SEED and COUNT choose them.
	$(BIN)/python tests/mutation --seed $(SEED) --count $(COUNT)

scoring: .venv/dev ## Prints the rules that weigh; with ARGS tells what each is worth, or fits the weights.
	$(BIN)/python tests/scoring $(ARGS)

chaos: .venv/dev ## Kills crawls and stops commands at random moments and draws bad nights, for about an hour.
	KILLS_SQLITE=100 KILLS_POSTGRESQL=20 STOPS=200 NIGHTS_SEQUENCES=400 $(BIN)/python -m pytest tests/chaos tests/nights/test_invariant.py

fuzz: .venv/dev ## Runs the property tests with thousands of examples each.
	$(BIN)/python -m pytest -m hypothesis --hypothesis-profile=fuzz

bench: .venv-bench/done ## Measures speed and quality beside other programs.
	.venv-bench/bin/python tests/bench/run.py

lock: .venv/dev ## Writes the locked versions anew after a change of requirements; ARGS=--upgrade takes the newest.
	$(COMPILE) requirements.txt --output-file requirements.lock $(ARGS)
	$(COMPILE) requirements-dev.txt --constraint requirements.lock --output-file requirements-dev.lock $(ARGS)

clean: ## Removes what these targets have built, but no data.
	rm -rf .venv .venv-bench build dist *.egg-info

.venv/runtime: requirements.lock
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --requirement requirements.lock
	touch $@

.venv/dev: .venv/runtime requirements-dev.lock
	$(BIN)/pip install --quiet --requirement requirements-dev.lock
	touch $@

.venv-bench/done: requirements.txt requirements-bench.txt
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/pip install --quiet --upgrade pip # older ones stumble over readability-lxml's extras
	.venv-bench/bin/pip install --quiet --requirement requirements-bench.txt
	touch $@
