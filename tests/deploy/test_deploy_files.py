"""What deploy/ promises: files that name every setting, and only real ones, and that parse."""

import re
import shlex
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.settings import PREFIX, Settings, load_settings, unknown_variables

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
EXAMPLE = (DEPLOY / "env.example").read_text(encoding="utf-8")
DOCKERFILE = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
UNIT = (DEPLOY / "charley.service").read_text(encoding="utf-8")


def compose() -> dict[str, Any]:
    found = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def example_blocks() -> dict[str, tuple[str, str]]:
    """Variable → its meaning and the value shown, from env.example."""
    blocks: dict[str, tuple[str, str]] = {}
    meaning: list[str] = []
    for line in EXAMPLE.splitlines():
        if found := re.fullmatch(r"#?(CHARLEY_[A-Z_]+)=(.*)", line):
            blocks[found[1]] = (" ".join(meaning), found[2])
        elif line.startswith("# "):
            meaning.append(line.removeprefix("# "))
            continue
        meaning.clear()
    return blocks


def test_the_example_names_every_setting_in_order() -> None:
    assert list(example_blocks()) == [PREFIX + name.upper() for name in Settings.model_fields]


@pytest.mark.parametrize("name", Settings.model_fields)
def test_the_example_tells_meaning_and_default(name: str) -> None:
    field = Settings.model_fields[name]
    meaning, shown = example_blocks()[PREFIX + name.upper()]
    assert meaning == field.description
    fixed = not field.is_required() and field.default is not None and not field.default_factory
    default = field.default
    written = str(default).lower() if isinstance(default, bool) else str(default)
    assert shown == (written if fixed else "")


def test_the_example_works_once_a_token_is_in(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("CHARLEY_TOKEN", raising=False)
    filled = tmp_path / ".env"
    filled.write_text(EXAMPLE.replace("CHARLEY_TOKEN=\n", "CHARLEY_TOKEN=1:abc\n", 1))
    assert load_settings(filled).token.get_secret_value() == "1:abc"


@pytest.mark.parametrize(
    "file", [file.name for file in DEPLOY.iterdir() if file.is_file()], ids=str
)
def test_no_file_names_a_setting_that_is_none(file: str) -> None:
    text = (DEPLOY / file).read_text(encoding="utf-8")
    assert unknown_variables(dict.fromkeys(re.findall(r"CHARLEY_[A-Z_]+", text), "")) == []


def test_the_box_is_locked_down() -> None:
    service = compose()["services"]["charley"]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in service["security_opt"]
    assert service["restart"] == "unless-stopped"
    assert service["stop_grace_period"] == "15s"
    assert all(port.startswith("127.0.0.1:") for port in service["ports"])
    assert "data:/data" in service["volumes"]
    assert "data" in compose()["volumes"]
    assert (DEPLOY / service["build"]["context"] / service["build"]["dockerfile"]).is_file()


def test_the_box_keeps_its_data_where_the_volume_is() -> None:
    given = compose()["services"]["charley"]["environment"]
    settings = Settings.model_validate(
        {"token": "1:abc"} | {name.removeprefix(PREFIX).lower(): it for name, it in given.items()}
    )
    assert settings.database_file == Path("/data/charley.db")
    assert settings.address == ("0.0.0.0", 8080)
    for name, value in given.items():
        assert f"{name}={value}" in DOCKERFILE


def test_the_image_is_locked_small_and_not_root() -> None:
    stages = re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)
    assert len(stages) == 2
    assert len(set(stages)) == 1, "what is built on one Python must run on the same"
    assert re.fullmatch(r"python:3\.\d+-slim", stages[0])
    final = DOCKERFILE.rpartition("FROM ")[2]
    assert re.search(r"^USER [1-9]\d*:[1-9]\d*$", final, re.MULTILINE)
    assert "pip" not in final
    assert "VOLUME /data" in final
    assert "HEALTHCHECK" in final
    assert 'ENTRYPOINT ["charley"]' in final, "the exec form, so that SIGTERM arrives"
    installs = re.findall(r"(?:install --no-cache-dir.*)", DOCKERFILE)
    assert all("--require-hashes" in one or "--no-index" in one for one in installs)


def test_the_image_can_speak_to_postgresql_without_compiling() -> None:
    locked = (ROOT / "requirements/run.txt").read_text(encoding="utf-8")
    assert "requirements/run.txt" in DOCKERFILE
    assert re.search(r"^psycopg-binary==", locked, re.MULTILINE)


def test_the_image_is_given_all_it_copies() -> None:
    allowed = [
        line.removeprefix("!")
        for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
        if line.startswith("!")
    ]
    copied = [
        source
        for line in re.findall(r"^COPY (?!--from)(.+)$", DOCKERFILE, re.MULTILINE)
        for source in [word for word in shlex.split(line) if not word.startswith("--")][:-1]
    ]
    assert copied
    for source in copied:
        assert (ROOT / source).exists(), source
        assert any(Path(source).match(pattern) for pattern in allowed), source


def test_the_health_check_asks_where_charley_listens() -> None:
    found = re.search(r'CMD \["python", "-c", "(.+)"\]', DOCKERFILE)
    assert found
    compile(found[1], "HEALTHCHECK", "exec")
    assert "CHARLEY_LISTEN" in found[1]
    assert "/healthz" in found[1]


def test_the_unit_gives_up_on_wrong_settings_and_only_then() -> None:
    assert "Restart=always" in UNIT
    assert "RestartPreventExitStatus=2" in UNIT
    assert "DynamicUser=yes" in UNIT
    database = re.search(r"^Environment=CHARLEY_DATABASE_URL=(\S+)$", UNIT, re.MULTILINE)
    assert database
    settings = Settings.model_validate({"token": "1:abc", "database_url": database[1]})
    assert settings.database_file == Path("/var/lib/charley/charley.db")
    assert "StateDirectory=charley" in UNIT


def test_the_unit_starts_the_command_there_is() -> None:
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
        "scripts"
    ]
    assert "charley" in scripts
    assert "ExecStart=/usr/bin/env /opt/charley/.venv/bin/charley run\n" in UNIT


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd here")
def test_systemd_finds_nothing_wrong_with_the_unit() -> None:
    done = subprocess.run(
        ["systemd-analyze", "verify", str(DEPLOY / "charley.service")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@pytest.mark.parametrize(
    "file", [*DEPLOY.glob("*.sh"), ROOT / "requirements/install", ROOT / "requirements/lock"]
)
def test_a_script_can_be_run_and_parses(file: Path) -> None:
    assert file.stat().st_mode & 0o111
    subprocess.run(["/bin/sh", "-n", str(file)], check=True)
