"""Names for processes, by which others on the same machine can tell at once that one has died.

Elsewhere, and on systems that do not tell, one has to wait until a lease has run out.
"""

import hashlib
import os
import secrets
from collections.abc import Iterable
from pathlib import Path

PROC = Path("/proc")


def new_name() -> str:
    """A name for this process that no other ever had: `<machine>.<process id>.<chance>`."""
    return f"{_machine()}.{os.getpid()}.{secrets.token_hex(4)}"


def dead(names: Iterable[str], me: str) -> list[str]:
    """Those of the names whose processes ran on this machine and certainly run no more."""
    return [name for name in names if name != me and _is_dead(name, me)]


def _is_dead(name: str, me: str) -> bool:
    machine, _, rest = name.partition(".")
    pid = rest.partition(".")[0]
    return bool(machine) and machine == me.partition(".")[0] and not _runs(pid)


def _runs(pid: str) -> bool:
    try:
        state = (PROC / pid / "stat").read_text().rpartition(")")[2].split()[0]
    except (OSError, IndexError):
        return False
    return state not in "ZX"  # a zombie is dead, and only not yet buried


def _machine() -> str:
    """This start of this machine, as seen from this container; empty where it cannot be told."""
    try:
        boot = (PROC / "sys/kernel/random/boot_id").read_text()
        namespace = (PROC / "self/ns/pid").stat().st_ino
    except OSError:
        return ""
    return hashlib.blake2b(f"{boot} {namespace}".encode(), digest_size=4).hexdigest()
