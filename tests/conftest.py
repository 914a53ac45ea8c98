"""What holds for every test: nothing opens a network connection or keeps what it read."""

from __future__ import annotations

import socket

import pytest
from hypothesis import settings

from sparked import session as session  # a fixture

settings.register_profile("house", deadline=None)  # the machines are shared: how long one example takes says nothing
settings.load_profile("house")


@pytest.fixture(autouse=True)
def _no_store(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROVENANCE_NO_STORE", "1")


@pytest.fixture(autouse=True)
def _no_network(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if "session" in request.fixturenames:  # of Spark, whose parts on this machine talk by sockets
        return

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("an audit opened a network connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
