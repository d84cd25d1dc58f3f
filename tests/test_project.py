"""The project as a whole: its files, its locked libraries, its commands, its package."""

import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
FOLDERS = ("bot", "conversations", "deploy", "docs", "requirements", "tests", ".ci")
NOT_TEXT = {".png", ".jpg", ".webp", ".ico", ".gif", ".gz", ".weights"}

LONGEST = 300
LONG_FOR_A_REASON: dict[str, str] = {}
"""Python files of more lines than that, each with the reason why it is better whole."""

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))


def files() -> Iterator[Path]:
    """Every file that is the project's own, and none that tools leave behind."""
    for path in ROOT.iterdir():
        if path.is_file() and path.name not in {".env", ".coverage", ".git"}:
            yield path
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def texts() -> Iterator[tuple[str, str]]:
    for path in files():
        if path.suffix not in NOT_TEXT and not path.name.startswith(".coverage."):
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def mentions(pattern: str) -> list[str]:
    return [
        f"{name}: {found[0]}"
        for name, text in texts()
        if (found := re.search(pattern, text, re.IGNORECASE))
    ]


def pins(name: str) -> dict[str, str]:
    """Package → its line up to the hashes, from a locked file."""
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    return {
        found[1]: found[0] for found in re.finditer(r"^([\w.-]+)==[^\\\n]+", text, re.MULTILINE)
    }


def test_no_file_names_a_machine_it_was_written_on() -> None:
    assert mentions(r"(?<![\w.<>}~-])/(?:work|root|tmp/w|opt/pypi[\w-]*)/") == []


def test_no_file_names_a_package_registry() -> None:
    registries = ("pypi org", "pythonhosted org", "npmjs org", "npmjs com", "crates io")
    assert mentions("|".join(re.escape(one.replace(" ", ".")) for one in registries)) == []


def test_python_files_stay_short() -> None:
    long = {
        name: text.count("\n")
        for name, text in texts()
        if name.endswith(".py") and text.count("\n") > LONGEST
    }
    assert long.keys() == LONG_FOR_A_REASON.keys(), long


def test_every_module_says_in_a_sentence_what_it_is_for() -> None:
    silent = [
        name
        for name, text in texts()
        if name.endswith(".py") and text.strip() and not text.startswith(('"""', 'r"""'))
    ]
    assert silent == []


def test_every_folder_of_tests_is_a_package() -> None:
    folders = {path.parent for path in (ROOT / "tests").rglob("*.py")}
    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "docs"])
def test_the_commands_in_the_pages_exist(page: str) -> None:
    pages = (ROOT / page).rglob("*.md") if page == "docs" else [ROOT / page]
    named = {
        target
        for path in pages
        for target in re.findall(r"(?m)(?:^|`)(?:\$ )?make ([a-z-]+)", path.read_text("utf-8"))
    }
    assert named <= TARGETS
    if page == "README.md":
        assert {"demo", "test"} <= named


def test_make_help_tells_every_command() -> None:
    told = subprocess.run(
        ["make", "--silent", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    inner = {"for-running", "for-developing"}
    assert set(re.findall(r"^  make ([a-z-]+) +\S", told.stdout, re.MULTILINE)) == TARGETS - inner


def test_every_library_the_project_names_is_locked_as_it_asks() -> None:
    asked = {
        "run.txt": PYPROJECT["project"]["dependencies"],
        "dev.txt": PYPROJECT["dependency-groups"]["dev"],
        "build.txt": PYPROJECT["dependency-groups"]["build"],
    }
    for name, wanted in asked.items():
        locked = {package: Requirement(line.strip()) for package, line in pins(name).items()}
        for requirement in map(Requirement, wanted):
            (version,) = locked[canonicalize_name(requirement.name)].specifier
            assert requirement.specifier.contains(version.version), (name, str(requirement))


def test_one_version_of_each_library_everywhere() -> None:
    assert pins("dev.txt").items() >= (pins("run.txt") | pins("build.txt")).items()


@pytest.mark.parametrize("name", ["run.txt", "dev.txt", "build.txt"])
def test_every_locked_library_has_its_hashes(name: str) -> None:
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    entries = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(pins(name))
    assert all("--hash=sha256:" in entry for entry in entries)


def test_the_package_holds_everything(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    done = subprocess.run(
        [*build, "--directory", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("charley-*.whl")
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    ours = {path.relative_to(ROOT).as_posix() for path in files()}
    assert packed == {name for name in ours if name.startswith(("bot/", "conversations/"))}
