"""The processes of a measurement: the stand-in on one core, what is measured alone on another."""

import contextlib
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
TOKEN = "42:" + "A" * 35
PATIENCE = 180.0  # seconds: a guard, nothing should take so long

_CORES = sorted(os.sched_getaffinity(0))
MEASURED, BESIDE = {_CORES[0]}, {_CORES[-1]}
"""The core of what is measured, and the one of everything else."""

_TICK = os.sysconf("SC_CLK_TCK")


class Process:
    """A running process, and what it costs."""

    def __init__(
        self, module: str, *words: str, env: Mapping[str, str] | None = None, core: set[int]
    ) -> None:
        """`python -m module words...`, on this core."""
        self._running = subprocess.Popen(
            [sys.executable, "-m", module, *words],
            cwd=ROOT,
            env={**_plain_environment(), **(env or {})},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL if "BENCH_LOUD" not in os.environ else None,
            text=True,
            preexec_fn=lambda: os.sched_setaffinity(0, core),
        )
        self.pid = self._running.pid

    def line(self) -> str:
        """The next line it writes."""
        assert self._running.stdout is not None
        return self._running.stdout.readline().strip()

    @property
    def cpu(self) -> float:
        """Seconds of processor time so far, of all its threads."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICK

    @property
    def cpu_of_its_threads(self) -> float:
        """Likewise to the nanosecond, of the threads that it has now."""
        told = Path(f"/proc/{self.pid}/task").glob("*/schedstat")
        return sum(int(each.read_text().split()[0]) for each in told) / 1e9

    @property
    def memory(self) -> float:
        """Resident memory in MB."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1000

    def tell(self, number: signal.Signals) -> None:
        """Send it a signal."""
        self._running.send_signal(number)

    def end(self) -> None:
        """Stop it, politely at first."""
        if self._running.poll() is None:
            self._running.terminate()
            try:
                self._running.wait(15)
            except subprocess.TimeoutExpired:
                self._running.kill()
        self._running.wait()
        if self._running.stdout is not None:
            self._running.stdout.close()


def _plain_environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("CHARLEY_")}


class Api:
    """The stand-in for the Bot API, as the measuring side sees it."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}"
        self._port = port

    def tell(self, name: str, **given: object) -> Any:
        """Have it do something; returns what it answers."""
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=60)
        with contextlib.closing(connection):
            connection.request("POST", f"/ctl/{name}", json.dumps(given))
            return json.loads(connection.getresponse().read())

    def until(
        self, enough: Callable[[dict[str, Any]], object], every: float = 0.02
    ) -> dict[str, Any]:
        """Wait until this holds of what it has counted; returns that."""
        end = time.monotonic() + PATIENCE
        while True:
            found: dict[str, Any] = self.tell("stats")
            if enough(found):
                return found
            if time.monotonic() > end:
                raise TimeoutError(f"not within {PATIENCE:.0f} s: {found}")
            time.sleep(every)


@contextlib.contextmanager
def stand_in() -> Iterator[Api]:
    """The stand-in, running."""
    process = Process("tests.benchmarks.api", core=BESIDE)
    try:
        yield Api(int(process.line()))
    finally:
        process.end()


class Charley(Process):
    """`charley run`, with a probe on its event loop."""

    def __init__(self, api: Api, database: str, **settings: str) -> None:
        self._health = free_port()
        env = {
            "CHARLEY_TOKEN": TOKEN,
            "CHARLEY_API_URL": api.url,
            "CHARLEY_DATABASE_URL": database,
            "CHARLEY_LISTEN": f"127.0.0.1:{self._health}",
            "CHARLEY_LOG_LEVEL": "warning",
            **settings,
        }
        super().__init__("tests.benchmarks.charley", "run", env=env, core=MEASURED)

    def until_ready(self) -> None:
        """Wait until /readyz says so."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with contextlib.suppress(OSError):
                connection = http.client.HTTPConnection("127.0.0.1", self._health, timeout=5)
                with contextlib.closing(connection):
                    connection.request("GET", "/readyz")
                    if connection.getresponse().status == 200:
                        return
            time.sleep(0.01)
        raise TimeoutError("not ready")

    def longest_block(self) -> float:
        """Seconds the event loop was blocked at most since this was last asked."""
        self.tell(signal.SIGUSR1)
        return float(self.line())


def free_port() -> int:
    """A port of this machine that nobody uses just now."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


@contextlib.contextmanager
def charley(api: Api, database: str, **settings: str) -> Iterator[Charley]:
    """`charley run`, from the moment at which it is ready."""
    api.tell("reset")
    process = Charley(api, database, **settings)
    try:
        process.until_ready()
        yield process
    finally:
        process.end()


@contextlib.contextmanager
def echo_bot(api: Api, transport: str) -> Iterator[Process]:
    """A bare python-telegram-bot, from the moment at which it asks for updates."""
    api.tell("reset")
    process = Process("tests.benchmarks.echo_bot", api.url, transport, core=MEASURED)
    try:
        api.until(lambda found: found["calls"].get("getupdates"))
        yield process
    finally:
        process.end()
