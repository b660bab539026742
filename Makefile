# On a fresh machine each of these works alone: it makes .venv and installs what it needs.
PYTHON ?= python3
BIN := .venv/bin
SEED ?= 1
COUNT ?= 100

.PHONY: demo test accuracy mutation scoring chaos fuzz check bench clean

demo: .venv/runtime
	$(BIN)/python tests/sample/demo.py

test: .venv/dev
	$(BIN)/python -m pytest -n 2 --dist loadfile

accuracy: .venv/dev
	$(BIN)/python tests/accuracy $(ARGS)

chaos: .venv/dev
	KILLS_SQLITE=100 KILLS_POSTGRESQL=20 NIGHTS_SECONDS=3000 $(BIN)/python -m pytest tests/chaos tests/nights/test_invariant.py

fuzz: .venv/dev
	$(BIN)/python -m pytest -m hypothesis --hypothesis-profile=fuzz

mutation: .venv/dev
	$(BIN)/python tests/mutation --seed $(SEED) --count $(COUNT)

scoring: .venv/dev
	$(BIN)/python tests/scoring $(ARGS)

bench: .venv-bench/done
	.venv-bench/bin/python tests/bench/run.py

check: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pip check

.venv/runtime: requirements.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --requirement requirements.txt
	touch $@

.venv/dev: .venv/runtime requirements-dev.txt
	$(BIN)/pip install --quiet --requirement requirements-dev.txt
	touch $@

.venv-bench/done: requirements.txt requirements-bench.txt
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/pip install --quiet --upgrade pip # older ones stumble over readability-lxml's extras
	.venv-bench/bin/pip install --quiet --requirement requirements-bench.txt
	touch $@

clean:
	rm -rf .venv .venv-bench build dist *.egg-info
