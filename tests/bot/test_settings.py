"""Settings: what is taken, what is refused, and the sentence that says so."""

import os
from pathlib import Path

import pytest

from bot.settings import (
    NO_TOKEN,
    Settings,
    SettingsError,
    environment,
    load_settings,
    unknown_variables,
)

TOKEN = "123456789:AAF-made_up_for_tests_only-0123456789"


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("CHARLEY_"):
            monkeypatch.delenv(name)


def given(monkeypatch: pytest.MonkeyPatch, **values: str) -> None:
    for name, value in values.items():
        monkeypatch.setenv(f"CHARLEY_{name}", value)


def refusal(monkeypatch: pytest.MonkeyPatch, **values: str) -> str:
    given(monkeypatch, **values)
    with pytest.raises(SettingsError) as refused:
        load_settings()
    return str(refused.value)


def test_a_token_is_all_one_must_give(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, TOKEN=TOKEN)
    settings = load_settings()
    assert settings.token.get_secret_value() == TOKEN
    assert settings.api_url == "https://api.telegram.org"
    assert settings.receive == "polling"
    assert settings.address == ("127.0.0.1", 8080)
    assert settings.database_file is not None
    assert settings.database_file.name == "charley.db"
    assert settings.database_file.is_absolute()


def test_without_a_token_the_sentence_names_it() -> None:
    with pytest.raises(SettingsError, match=r"^CHARLEY_TOKEN is not set\b[^;]*\.$"):
        load_settings()


def test_an_empty_variable_counts_as_unset(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "CHARLEY_TOKEN is not set" in refusal(monkeypatch, TOKEN="", LISTEN="")


def test_some_commands_need_no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load_settings(needs_token=False).token.get_secret_value() == NO_TOKEN
    given(monkeypatch, TOKEN=TOKEN)
    assert load_settings(needs_token=False).token.get_secret_value() == TOKEN


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("TOKEN", "not-a-token", "CHARLEY_TOKEN must be a bot token"),
        ("TOKEN", "123:AAF with spaces", "CHARLEY_TOKEN must be a bot token"),
        ("API_URL", "api.telegram.org", "CHARLEY_API_URL must be a web address"),
        ("API_URL", f"https://api.telegram.org/bot{TOKEN}", "CHARLEY_API_URL holds a token"),
        ("PUBLIC_URL", f"https://here.example/{TOKEN}", "CHARLEY_PUBLIC_URL holds a token"),
        ("API_URL", "http://[::1", "CHARLEY_API_URL must be a web address"),
        ("API_URL", "http://localhost:99999", "CHARLEY_API_URL must be a web address"),
        ("DATABASE_URL", "mysql://db/charley", "CHARLEY_DATABASE_URL must start with sqlite:///"),
        ("DATABASE_URL", "charley.db", "CHARLEY_DATABASE_URL must start with sqlite:///"),
        ("DATABASE_URL", "sqlite://", "CHARLEY_DATABASE_URL must name a file"),
        ("DATABASE_URL", "sqlite:///:memory:", "CHARLEY_DATABASE_URL must name a file"),
        ("RECEIVE", "pigeon", "CHARLEY_RECEIVE must be polling or webhook"),
        ("PUBLIC_URL", "http://charley.example", "CHARLEY_PUBLIC_URL must start with https://"),
        ("WEBHOOK_SECRET", "no spaces, please", "CHARLEY_WEBHOOK_SECRET must be 1 to 256"),
        ("WEBHOOK_SECRET", "x" * 257, "CHARLEY_WEBHOOK_SECRET must be 1 to 256"),
        ("LISTEN", "8080", "CHARLEY_LISTEN must be host:port"),
        ("LISTEN", ":8080", "CHARLEY_LISTEN must be host:port"),
        ("LISTEN", "localhost:http", "CHARLEY_LISTEN must be host:port"),
        ("LISTEN", "::1:8080", "CHARLEY_LISTEN must be host:port"),
        ("LISTEN", "[localhost]:8080", "CHARLEY_LISTEN must be host:port"),
        ("LISTEN", "localhost:70000", "CHARLEY_LISTEN names port 70000"),
        ("LOG_LEVEL", "loud", "CHARLEY_LOG_LEVEL must be debug, info, warning or error"),
        ("LOG_FORMAT", "xml", "CHARLEY_LOG_FORMAT must be json or text"),
    ],
)
def test_a_wrong_value_is_named_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    sentence = refusal(monkeypatch, **({"TOKEN": TOKEN} | {name: value}))
    assert sentence.startswith(says)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert ";" not in sentence


def test_all_wrong_settings_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    sentence = refusal(monkeypatch, TOKEN="nope", LISTEN="nope", RECEIVE="nope")
    assert all(f"CHARLEY_{name}" in sentence for name in ("TOKEN", "LISTEN", "RECEIVE"))


def test_a_webhook_needs_its_address_and_its_password(monkeypatch: pytest.MonkeyPatch) -> None:
    sentence = refusal(monkeypatch, TOKEN=TOKEN, RECEIVE="webhook")
    assert "CHARLEY_PUBLIC_URL and CHARLEY_WEBHOOK_SECRET" in sentence
    given(monkeypatch, PUBLIC_URL="https://charley.example/bot/", WEBHOOK_SECRET="s3cret")
    assert load_settings().public_url == "https://charley.example/bot"


@pytest.mark.parametrize(
    ("listen", "address"),
    [("0.0.0.0:80", ("0.0.0.0", 80)), ("[::1]:8080", ("::1", 8080)), ("box:0", ("box", 0))],
)
def test_the_address_to_listen_on(listen: str, address: tuple[str, int]) -> None:
    assert Settings.model_validate({"token": TOKEN, "listen": listen}).address == address


@pytest.mark.parametrize(
    ("url", "file"),
    [
        ("sqlite:////var/lib/charley.db", Path("/var/lib/charley.db")),
        ("sqlite:///here.db", Path("here.db")),
        ("sqlite:////my data/a.db?timeout=5", Path("/my data/a.db")),
    ],
)
def test_the_database_file(url: str, file: Path) -> None:
    assert Settings.model_validate({"token": TOKEN, "database_url": url}).database_file == file


def test_postgres_in_the_drivers_words_and_its_password_in_nobodys() -> None:
    url = "postgresql://charley:pass%2Fword@db/charley"
    settings = Settings.model_validate({"token": TOKEN, "database_url": url})
    assert settings.database_url == "postgresql+psycopg://charley:pass%2Fword@db/charley"
    assert settings.database_file is None
    assert {"pass%2Fword", "pass/word"} <= set(settings.secrets())
    assert "word" not in repr(settings)


def test_secrets_may_come_from_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "token").write_text(f"{TOKEN}\n")
    given(monkeypatch, TOKEN_FILE=str(tmp_path / "token"))
    assert load_settings().token.get_secret_value() == TOKEN
    assert "not both" in refusal(monkeypatch, TOKEN=TOKEN)


def test_a_secret_file_that_is_not_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sentence = refusal(monkeypatch, TOKEN_FILE=str(tmp_path / "none"))
    assert sentence.startswith("CHARLEY_TOKEN_FILE names")


def test_a_settings_file_is_read_and_the_environment_wins(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text(f"CHARLEY_TOKEN={TOKEN}\nCHARLEY_LISTEN=127.0.0.1:1\nCHARLEY_LOG_LEVEL=\n")
    assert load_settings(env_file).address == ("127.0.0.1", 1)
    given(monkeypatch, LISTEN="127.0.0.1:2")
    assert load_settings(env_file).address == ("127.0.0.1", 2)


def test_only_a_file_one_names_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"CHARLEY_TOKEN={TOKEN}\n")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SettingsError):
        load_settings()


def test_a_settings_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        load_settings(tmp_path / "none.env")


def test_settings_made_by_hand_do_not_look_around(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, TOKEN="1:other", LISTEN="0.0.0.0:80")
    assert Settings.model_validate({"token": TOKEN}).listen == "127.0.0.1:8080"


def test_secrets_are_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, TOKEN=TOKEN, WEBHOOK_SECRET="hush-hush")
    settings = load_settings()
    assert {TOKEN, TOKEN.partition(":")[2], "hush-hush"} == set(settings.secrets())
    assert not any(secret in f"{settings!r} {settings}" for secret in settings.secrets())
    assert "AAF with" not in refusal(monkeypatch, TOKEN="123:AAF with spaces")


def test_a_misspelt_variable_is_met_with_the_right_name(tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text("CHARLEY_TOKN=x\nCHARLEY_LISTEN=127.0.0.1:1\nOTHER=1\n")
    (warning,) = unknown_variables(environment(env_file))
    assert "CHARLEY_TOKN " in warning
    assert "did you mean CHARLEY_TOKEN?" in warning
    assert unknown_variables({"charley_token": "x", "CHARLEYTOWN": "y"}) == []


def test_every_setting_has_its_meaning() -> None:
    assert all(field.description for field in Settings.model_fields.values())


def test_reviewed_only_is_yes_or_no(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, TOKEN=TOKEN)
    assert not load_settings().reviewed_only
    given(monkeypatch, REVIEWED_ONLY="true")
    assert load_settings().reviewed_only
    assert refusal(monkeypatch, REVIEWED_ONLY="maybe") == (
        "CHARLEY_REVIEWED_ONLY must be true or false."
    )
