"""Alerts and the dashboard ask for numbers, labels and values that exist, and for all of them."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.storage.backlog import Backlog
from bot.storage.progress import Progress, Prompts
from bot.watchdog import KINDS, REASONS
from bot.web import metrics

DEPLOY = Path(__file__).parents[2] / "deploy"
RULES = yaml.safe_load((DEPLOY / "prometheus-rules.yaml").read_text(encoding="utf-8"))
DASHBOARD = json.loads((DEPLOY / "grafana-dashboard.json").read_text(encoding="utf-8"))

NAME = re.compile(r"\bcharley_\w+")
ASKED = re.compile(r"\b(charley_\w+)\{([^}]*)\}")
MATCHER = re.compile(r'(\w+)\s*(=~|!=|!~|=)\s*"([^"]*)"')
BY = re.compile(r"\bby \(([^)]*)\)")
OF_PROMETHEUS = {"le", "job", "instance"}

VALUES = {
    "reason": set(REASONS),
    "by": {"polling", "webhook"},
    "queue": {"timers", "inbox", "answers", "bulk"},
    "stage": {"expected", "sent", "answered", "undelivered", "too_late"},
    "result": {"done", "failed", "parked"},
}


def rules() -> list[dict[str, Any]]:
    return [rule for group in RULES["groups"] for rule in group["rules"]]


def expressions() -> Iterator[str]:
    yield from (rule["expr"] for rule in rules())
    yield from (target["expr"] for panel in DASHBOARD["panels"] for target in panel["targets"])


def labels() -> dict[str, set[str]]:
    """Every series that can be asked for, with its labels."""
    found: dict[str, set[str]] = {}
    for collector in set(metrics.REGISTRY._collector_to_names):
        names = metrics.REGISTRY._collector_to_names[collector]
        own = set(getattr(collector, "_labelnames", ()))
        found |= {name: own for name in names if not name.endswith("_created")}
    return found


EXIST = labels()


@pytest.mark.parametrize("expression", sorted(set(expressions())))
def test_what_is_asked_for_exists(expression: str) -> None:
    names = set(NAME.findall(expression))
    assert names <= set(EXIST), names - set(EXIST)
    for name, inner in ASKED.findall(expression):
        for label, how, value in MATCHER.findall(inner):
            assert label in EXIST[name], (name, label)
            if label in VALUES and how in ("=", "!=", "=~"):
                assert set(value.split("|")) <= VALUES[label], (label, value)
    if names:
        grouped = {one.strip() for inner in BY.findall(expression) for one in inner.split(",")}
        assert grouped <= set.union(OF_PROMETHEUS, *(EXIST[name] for name in names))
    assert expression.count("(") == expression.count(")")


def test_the_values_named_here_are_those_that_are_shown() -> None:
    metrics.show_alarms(dict.fromkeys(REASONS, 0))
    metrics.show_backlog({queue: Backlog() for queue in ("inbox", "answers", "bulk")})
    metrics.show_progress(Progress(dict.fromkeys(KINDS, Prompts())))
    for name, label in (
        ("charley_alarm", "reason"),
        ("charley_waiting", "queue"),
        ("charley_prompts_last_hour", "stage"),
    ):
        shown = {
            sample.labels[label]
            for family in metrics.REGISTRY.collect()
            for sample in family.samples
            if sample.name == name
        }
        assert shown == VALUES[label]


def test_nothing_is_counted_that_nobody_looks_at() -> None:
    """Every number there is stands on the dashboard."""
    asked = set(NAME.findall("\n".join(expressions())))
    for collector, names in metrics.REGISTRY._collector_to_names.items():
        assert asked & set(names), collector


def test_every_alarm_of_the_watchdog_is_an_alert() -> None:
    reached = [re.search(r'charley_alarm\{reason(!?=)"(\w+)"\}', one["expr"]) for one in rules()]
    matched = {found.group(1): found.group(2) for found in reached if found}
    assert matched == {"!=": "database", "=": "database"}


def test_every_alert_says_what_it_means() -> None:
    names = [rule["alert"] for rule in rules()]
    assert len(names) == len(set(names))
    for rule in rules():
        assert rule["labels"]["severity"] in {"page", "ticket"}
        assert {"summary", "description"} <= set(rule["annotations"])


def test_people_who_wait_are_told_of_within_fifteen_minutes() -> None:
    """Ten of grace, half a minute to the next look, one for the rule, and the scrapes between."""
    (rule,) = [rule for rule in rules() if rule["alert"] == "CharleyPeopleWait"]
    assert rule["for"] == "1m"


def test_panels_do_not_overlap() -> None:
    places = {(panel["gridPos"]["x"], panel["gridPos"]["y"]) for panel in DASHBOARD["panels"]}
    assert len(places) == len(DASHBOARD["panels"])
    assert len({panel["id"] for panel in DASHBOARD["panels"]}) == len(DASHBOARD["panels"])
