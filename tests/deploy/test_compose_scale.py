"""compose.scale.yaml and the proxy's file: valid, locked down, and fit for Charley's settings."""

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from compose_spec import PyOptions

from bot.settings import PREFIX, WEBHOOK_PATH, load_settings
from tests.deploy.cluster import CADDY, CADDYFILE

DEPLOY = Path(__file__).parents[2] / "deploy"
FILE = (DEPLOY / "compose.scale.yaml").read_text(encoding="utf-8")
REPLICAS = ("charley-1", "charley-2", "charley-3")


def read(name: str) -> dict[str, Any]:
    """As the specification reads it: unknown keys, values and references are errors."""
    text = (DEPLOY / name).read_text(encoding="utf-8")
    found = PyOptions(apply_merge=True).from_yaml(re.sub(r"\$\{DOMAIN.*?\}", "a.example.org", text))
    found.validate()
    return found.to_dict()


@pytest.fixture(scope="module")
def services() -> dict[str, Any]:
    found = read("compose.scale.yaml")["services"]
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("name", ["compose.yaml", "compose.scale.yaml"])
def test_the_file_is_what_the_specification_knows(name: str) -> None:
    assert read(name)["services"]


def test_only_the_proxy_is_seen_from_outside(services: dict[str, Any]) -> None:
    assert [name for name, service in services.items() if "ports" in service] == ["proxy"]
    assert services["postgres"]["networks"] == ["database"]
    assert services["proxy"]["networks"] == ["front"], "the proxy cannot reach the database"
    assert read("compose.scale.yaml")["networks"]["database"]["internal"] is True


def test_the_schema_comes_before_the_replicas(services: dict[str, Any]) -> None:
    assert services["migrate"]["command"] == ["migrate"]
    assert services["migrate"]["depends_on"]["postgres"]["condition"] == "service_healthy"
    for name in REPLICAS:
        before = services[name]["depends_on"]["migrate"]["condition"]
        assert before == "service_completed_successfully"


def test_all_are_watched_and_all_but_the_database_are_locked_down(services: dict[str, Any]) -> None:
    for name, service in services.items():
        assert "healthcheck" in service, name
        if name != "postgres":
            assert service["read_only"] is True, name
            assert service["cap_drop"] == ["ALL"], name
            assert "no-new-privileges:true" in service["security_opt"], name


@pytest.mark.parametrize("name", [*REPLICAS, "migrate"])
def test_the_settings_are_charleys_own_and_secrets_come_from_files(
    services: dict[str, Any], name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = services[name]["environment"]
    secrets = {
        "token": "1:abc", "webhook-secret": "s3", "database-url": "postgresql://a:b@postgres/c"
    }  # fmt: skip
    for variable in filter(lambda name: name.startswith(PREFIX), os.environ):
        monkeypatch.delenv(variable)
    for variable, value in given.items():
        if value.startswith("/run/secrets/"):
            secret = value.removeprefix("/run/secrets/")
            assert secret in services[name]["secrets"]
            (tmp_path / secret).write_text(secrets[secret])
            value = str(tmp_path / secret)
        monkeypatch.setenv(variable, value)
    settings = load_settings(needs_token=name != "migrate")
    assert settings.database_url.endswith("://a:b@postgres/c")
    if name != "migrate":
        assert settings.webhook == (f"https://a.example.org{WEBHOOK_PATH}", "s3")
        assert settings.address == ("0.0.0.0", 8080)


def test_secrets_are_ignored_by_git() -> None:
    secrets = re.findall(r"file: \./(secrets/[\w-]+)", FILE)
    assert len(secrets) == 4
    overlay = DEPLOY / "kubernetes/overlays/production/secrets/token"
    for file in [*(DEPLOY / secret for secret in secrets), overlay]:
        done = subprocess.run(["git", "check-ignore", "--quiet", file], cwd=DEPLOY, check=False)
        assert done.returncode == 0, file


def test_the_proxy_knows_its_file_and_every_replica() -> None:
    done = subprocess.run(
        [CADDY, "validate", "--adapter", "caddyfile", "--config", CADDYFILE],
        env=os.environ | {"SITE": "https://charley.example.org"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    default = re.search(r"\{\$REPLICAS:(.+?)\}", CADDYFILE.read_text(encoding="utf-8"))
    assert default is not None
    assert default[1].split() == [f"{name}:8080" for name in REPLICAS]
