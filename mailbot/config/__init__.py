"""The settings: mailbot.toml, MAILBOT_… variables over it, secrets from files; read once, bad ones refused by name.

- `parts`: mailbox, sender, whose word counts, IT's file, pages
- `problems`: what is wrong with a setting, in words
"""

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from mailbot.config.parts import (
    LOOPBACK,
    MailboxSettings,
    SenderSettings,
    TasksSettings,
    TrustSettings,
    WebSettings,
)
from mailbot.config.problems import told

_ADDRESS = re.compile(r"[^@\s<>]+@[^@\s<>]+")


class ConfigInvalid(Exception):
    """Settings that cannot be used; `problems` names each with the form that is expected."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class SecretsInvalid(ConfigInvalid):
    """Settings that could be used, but for secrets that cannot be read."""


class Settings(BaseSettings):
    """Everything an admin can set. Paths are relative to the folder that mailbot is started in."""

    model_config = SettingsConfigDict(
        env_prefix="MAILBOT_",
        env_nested_delimiter="__",
        extra="forbid",
        frozen=True,
        nested_model_default_partial_update=True,
    )

    org: str = Field(default="main", pattern=r"^[a-z0-9-]{1,40}$")
    address: str
    public_url: str
    database: str = "sqlite:///data/mailbot.db"
    data: Path = Path("data")
    rules: Path | None = None
    templates: Path | None = None
    mailbox: MailboxSettings
    trust: TrustSettings = TrustSettings()
    sender: SenderSettings
    tasks: TasksSettings = TasksSettings()
    web: WebSettings = Field(default_factory=WebSettings)

    @field_validator("address")
    @classmethod
    def _an_address(cls, address: str) -> str:
        if not _ADDRESS.fullmatch(address):
            raise ValueError("expected a bare address such as access@company.example")
        return address.lower()

    @field_validator("public_url")
    @classmethod
    def _an_origin(cls, url: str) -> str:
        parts = urlsplit(url)
        loopback = parts.hostname in LOOPBACK
        if not parts.hostname or parts.scheme not in ("https", "http") or (parts.scheme == "http" and not loopback):
            raise ValueError("expected the https:// address under which people reach the pages")
        return url.rstrip("/")

    @field_validator("database")
    @classmethod
    def _a_database(cls, url: str) -> str:
        if not url.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
            raise ValueError("expected sqlite:///PATH or postgresql://USER@HOST/NAME")
        return url

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003  # the signature is pydantic's
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Given values first, then the environment, then the file named by `load`."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)


def load(path: Path | None = None, **given: Any) -> Settings:
    """The settings of a file (default mailbot.toml where there is one) and the environment; raises ConfigInvalid."""
    settings = without_secrets(path, **given)
    _read_secrets(settings)
    return settings


def without_secrets(path: Path | None = None, **given: Any) -> Settings:
    """As `load`, for what needs no secret, such as a look at the rules: none has to be there yet."""
    if path and not path.is_file():
        raise ConfigInvalid([f"{path}: there is no such file"])
    try:
        return parsed(path or _DEFAULT, **given)
    except ConfigInvalid as why:
        if path or _DEFAULT.is_file():
            raise
        some = any(name.startswith("MAILBOT_") for name in os.environ)  # somebody means to go without a file
        raise ConfigInvalid([_NO_FILE, *(why.problems if some else [])]) from why


_NO_FILE = "there is no mailbot.toml in this folder: `mailbot init` makes one, `--config FILE` names one elsewhere"
_DEFAULT = Path("mailbot.toml")


def parsed(file: Path, **given: Any) -> Settings:
    """The settings of a file and the environment, before any secret is looked at; raises ConfigInvalid."""
    source = type("FileSettings", (Settings,), {"model_config": SettingsConfigDict(toml_file=file)})
    try:
        settings: Settings = source(**given)
    except ValidationError as error:
        raise ConfigInvalid(told(file, Settings, error.errors())) from error
    except ValueError as error:  # a TOML file that cannot be parsed names line and column itself
        raise ConfigInvalid([f"{file}: {error}"]) from error
    return settings


def _read_secrets(settings: Settings) -> None:
    """Tries every secret file now, so that a missing one stops the start and not the first mail; tells of each."""
    oidc, mailbox, sender = settings.web.oidc, settings.mailbox, settings.sender
    readers: list[Callable[[], object]] = [part.secret for part in (mailbox, sender, oidc) if part]
    readers += [part.oauth.read for part in (mailbox, sender) if part.oauth]
    problems = [why for read in (*readers, sender.hook_secret) if (why := _unreadable(read))]
    if problems:
        raise SecretsInvalid(list(dict.fromkeys(problems)))


def _unreadable(read: Callable[[], object]) -> str:
    """Why a secret cannot be read, in words; empty when it can."""
    try:
        read()
    except OSError as error:
        return f"{error.filename}: the secret cannot be read: {error.strerror}"
    except ValueError as error:  # it says itself which file is empty
        return str(error)
    return ""
