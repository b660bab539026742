"""A real Scrapyd on loopback: deploy the egg, list the spiders, schedule a crawl, find its articles in the store."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests
from crawl.runs import ROOT, Home, same_page
from sample import nfcms
from sample.server import serve
from sample.site import Site

CONFIG = """[scrapyd]
bind_address = 127.0.0.1
http_port = {port}
poll_interval = 0.2
jobstorage = scrapyd.jobstorage.SqliteJobStorage
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project, because deploying leaves build folders behind."""
    folder = tmp_path_factory.mktemp("project")
    for name in ("scrapy.cfg", "setup.py", "requirements.txt"):
        shutil.copy(ROOT / name, folder)
    shutil.copytree(ROOT / "crawler", folder / "crawler", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "tests").mkdir()
    (folder / "tests" / "__init__.py").touch()
    return folder


@pytest.fixture(scope="module")
def egg(project: Path) -> Path:
    """The egg as ``scrapyd-deploy`` builds it."""
    path = project / "crawler.egg"
    deploy(project, "--build-egg", str(path))
    return path


def deploy(project: Path, *arguments: str) -> str:
    environment = os.environ | {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "no_proxy": "127.0.0.1"}
    environment.pop("SCRAPY_SETTINGS_MODULE", None)
    command = [str(Path(sys.executable).with_name("scrapyd-deploy")), *arguments]
    result = subprocess.run(
        command, cwd=project, env=environment, text=True, capture_output=True, check=False, timeout=120
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_the_egg_holds_every_module_and_no_tests(egg: Path) -> None:
    packed = set(zipfile.ZipFile(egg).namelist())
    wanted = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "crawler").rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    assert wanted <= packed
    assert not [name for name in packed if name.startswith("tests")]


def test_the_store_is_migrated_from_the_zipped_egg(egg: Path, tmp_path: Path) -> None:
    script = "from crawler.storage import open_store; open_store('sqlite:///news.db'); import crawler; print(crawler.__file__)"
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | {"PYTHONPATH": str(egg)}
    result = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env=environment,
        text=True,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert result.returncode == 0, result.stderr
    assert str(egg) in result.stdout
    assert Home(tmp_path).rows("SELECT count(*) FROM run") == [(0,)]


@pytest.fixture
def scrapyd(tmp_path: Path) -> Iterator[tuple[str, Home, Site]]:
    """A Scrapyd of its own folder, whose crawls see the sample site only."""
    site = nfcms.build()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (tmp_path / "scrapyd.conf").write_text(CONFIG.format(port=port))
    with serve(site) as proxy:
        home = Home(tmp_path, proxy)
        environment = {
            name: value
            for name, value in home.environment.items()
            if name not in ("SCRAPY_SETTINGS_MODULE", "PYTHONPATH")
        }
        command = [str(Path(sys.executable).with_name("scrapyd"))]
        with (tmp_path / "scrapyd.log").open("w") as log:
            process = subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=log, stderr=log)
        url = f"http://127.0.0.1:{port}"
        try:
            wait(lambda: answers(url))
            yield url, home, site
        finally:
            process.terminate()
            process.wait(timeout=30)


def answers(url: str) -> bool:
    try:
        return requests.get(f"{url}/daemonstatus.json", timeout=5, proxies={"http": ""}).ok
    except requests.ConnectionError:
        return False


def wait(done: Callable[[], object], seconds: float = 90) -> None:
    """Ask until it is done."""
    deadline = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.1)


def test_deploy_schedule_and_find_the_articles(scrapyd: tuple[str, Home, Site], project: Path) -> None:
    url, home, site = scrapyd
    (project / "scrapy.cfg").write_text(
        f"[settings]\ndefault = crawler.settings\n[deploy]\nurl = {url}/\nproject = crawler\n"
    )
    assert '"status": "ok"' in deploy(project)
    session = requests.Session()
    session.trust_env = False
    listed = session.get(f"{url}/listspiders.json", params={"project": "crawler"}, timeout=60).json()
    assert set(listed["spiders"]) >= {"qingyuan", "huizhou"}
    settings = ["DOWNLOAD_DELAY=0", "AUTOTHROTTLE_ENABLED=0"]
    answer = session.post(
        f"{url}/schedule.json", data={"project": "crawler", "spider": "qingyuan", "setting": settings}, timeout=60
    ).json()
    assert answer["status"] == "ok", answer

    def finished() -> list:
        return session.get(f"{url}/listjobs.json", params={"project": "crawler"}, timeout=60).json()["finished"]

    wait(finished)
    [job] = finished()
    log = home.folder / "logs" / "crawler" / "qingyuan" / f"{job['id']}.log"
    stored = {same_page(address) for (address,) in home.rows("SELECT url FROM article")}
    assert stored == {same_page(one.url) for one in site.expected}, log.read_text()[-3000:]
    assert home.last_run()["state"] == "ok"
