"""The cluster's files, put together by kubectl and held against Kubernetes' own schemas."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.settings import WEBHOOK_PATH, Settings

FOLDER = Path(__file__).parents[2] / "deploy" / "kubernetes"
HERE = Path(sys.executable).parent
OLDEST, NEWEST = "1.29", "1.37"
SECRETS = {"token": "1:abc", "webhook-secret": "s3", "database-url": "postgresql://a:b@db/c"}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `kubectl apply -k` would apply, with secrets made up."""
    folder = tmp_path_factory.mktemp("kubernetes")
    shutil.copytree(FOLDER, folder, dirs_exist_ok=True)
    secrets = folder / "overlays/production/secrets"
    shutil.rmtree(secrets, ignore_errors=True)
    secrets.mkdir()
    for name, value in SECRETS.items():
        (secrets / name).write_text(value)
    kustomize: list[str | Path] = [HERE / "kubectl", "kustomize", secrets.parent]
    done = subprocess.run(kustomize, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    (folder / "built.yaml").write_text(done.stdout)
    return folder / "built.yaml"


@pytest.fixture(scope="module")
def objects(built: Path) -> list[dict[str, Any]]:
    return list(yaml.safe_load_all(built.read_text()))


@pytest.fixture(scope="module")
def pods(objects: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """What runs, by kind."""
    return {one["kind"]: one["spec"]["template"] for one in objects if "template" in spec(one)}


def spec(one: dict[str, Any]) -> dict[str, Any]:
    found = one.get("spec", {})
    assert isinstance(found, dict)
    return found


def only(objects: list[dict[str, Any]], kind: str) -> dict[str, Any]:
    (found,) = (one for one in objects if one["kind"] == kind)
    return found


@pytest.mark.parametrize("version", [OLDEST, NEWEST])
def test_every_object_fits_the_schema(built: Path, version: str) -> None:
    done = subprocess.run(
        [HERE / "kubernetes-validate", "--strict", "--kubernetes-version", version, built],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    passed = (done.stdout + done.stderr).count(" passed for resource ")
    assert passed == len(list(yaml.safe_load_all(built.read_text())))


def test_everything_is_there_and_in_the_namespace(objects: list[dict[str, Any]]) -> None:
    assert sorted({one["kind"] for one in objects}) == [
        "ConfigMap", "Deployment", "Ingress", "Job", "Namespace", "NetworkPolicy",
        "PodDisruptionBudget", "Secret", "Service",
    ]  # fmt: skip
    for one in objects:
        if one["kind"] != "Namespace":
            assert one["metadata"]["namespace"] == only(objects, "Namespace")["metadata"]["name"]


def test_all_but_the_replicas_can_be_applied_first(objects: list[dict[str, Any]]) -> None:
    """As operations.md has it: -l app.kubernetes.io/component!=replica."""
    label = "app.kubernetes.io/component"
    late = [one for one in objects if one["metadata"].get("labels", {}).get(label) == "replica"]
    assert [one["kind"] for one in late] == ["Deployment"]


def test_pods_are_not_root_and_write_nowhere(pods: dict[str, dict[str, Any]]) -> None:
    assert sorted(pods) == ["Deployment", "Job"]
    for template in pods.values():
        pod = template["spec"]
        assert pod["securityContext"]["runAsNonRoot"] is True
        assert pod["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
        assert pod["automountServiceAccountToken"] is False
        (container,) = pod["containers"]
        locked = container["securityContext"]
        assert locked["readOnlyRootFilesystem"] is True
        assert locked["allowPrivilegeEscalation"] is False
        assert locked["capabilities"] == {"drop": ["ALL"]}
        assert container["resources"]["requests"].keys() == {"cpu", "memory"}
        assert "memory" in container["resources"]["limits"]
        assert not container["image"].endswith(":latest")
        assert ":" in container["image"].rpartition("/")[2]


def test_probes_ask_where_charley_answers(pods: dict[str, dict[str, Any]]) -> None:
    (container,) = pods["Deployment"]["spec"]["containers"]
    asked = {name: container[f"{name}Probe"]["httpGet"]["path"] for name in
             ("startup", "liveness", "readiness")}  # fmt: skip
    assert asked == {"startup": "/healthz", "liveness": "/healthz", "readiness": "/readyz"}
    assert container["args"] == ["run"]
    assert pods["Job"]["spec"]["containers"][0]["args"] == ["migrate"]
    assert pods["Deployment"]["spec"]["terminationGracePeriodSeconds"] > 5 + 10


def test_everything_finds_the_replicas(
    objects: list[dict[str, Any]], pods: dict[str, dict[str, Any]]
) -> None:
    labels = pods["Deployment"]["metadata"]["labels"].items()
    budget = only(objects, "PodDisruptionBudget")["spec"]
    service = only(objects, "Service")["spec"]["selector"]
    for selector in (service, budget["selector"]["matchLabels"]):
        assert selector.items() <= labels
        assert not selector.items() <= pods["Job"]["metadata"]["labels"].items()
    assert only(objects, "Deployment")["spec"]["replicas"] > budget["maxUnavailable"]


def test_the_webhook_alone_is_seen_from_outside(objects: list[dict[str, Any]]) -> None:
    assert only(objects, "Service")["spec"].get("type", "ClusterIP") == "ClusterIP"
    ingress = only(objects, "Ingress")["spec"]
    (rule,) = ingress["rules"]
    (path,) = rule["http"]["paths"]
    assert (path["path"], path["pathType"]) == (WEBHOOK_PATH, "Exact")
    address = only(objects, "ConfigMap")["data"]["CHARLEY_PUBLIC_URL"]
    assert address == f"https://{rule['host']}"
    assert ingress["tls"][0]["hosts"] == [rule["host"]]


def test_who_is_not_named_may_not_talk(objects: list[dict[str, Any]]) -> None:
    policies = {one["metadata"]["name"]: one["spec"] for one in objects
                if one["kind"] == "NetworkPolicy"}  # fmt: skip
    everything = {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}
    assert policies.pop("nothing-else") == everything
    ports = {port["port"] for policy in policies.values() for way in ("ingress", "egress")
             for rule in policy.get(way, []) for port in rule["ports"]}  # fmt: skip
    assert ports == {8080, 53, 5432, 443}
    for policy in policies.values():
        assert policy["podSelector"] != {}


def test_the_settings_are_charleys_own(objects: list[dict[str, Any]], tmp_path: Path) -> None:
    given = dict(only(objects, "ConfigMap")["data"])
    mounted = only(objects, "Deployment")["spec"]["template"]["spec"]
    (container,) = mounted["containers"]
    folder = next(it["mountPath"] for it in container["volumeMounts"] if it["name"] == "secrets")
    for variable, value in given.items():
        if variable.endswith("_FILE"):
            where, _, name = value.rpartition("/")
            assert where == folder
            assert name in only(objects, "Secret")["data"]
            (tmp_path / name).write_text(SECRETS[name])
            given[variable] = str(tmp_path / name)
    values = {name.removeprefix("CHARLEY_").lower(): it for name, it in given.items() if it}
    settings = Settings.model_validate(values)
    assert settings.webhook == (f"https://charley.example.org{WEBHOOK_PATH}", "s3")
    assert settings.database_url.endswith("://a:b@db/c")
    assert given["CHARLEY_DATABASE_URL"] == "", "or it goes before the file"
