"""The fixtures of the projects."""

from __future__ import annotations

from pytest_plugin.project import rumour, seen

__all__ = ["rumour", "seen"]
