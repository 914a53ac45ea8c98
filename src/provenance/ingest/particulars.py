"""What can be told about a text: the keys of a record, of corpus.toml and of a sidecar, and how each is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from attrs import field, frozen

from provenance.ingest.dates import iso_8601
from provenance.ingest.written_by import written_by
from provenance.model.freeze import as_tuple
from provenance.outlets import outlet_named


@frozen
class Particulars:
    """What is known of a document beside its text; None or empty where nothing is."""

    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    byline: tuple[str, ...] = field(default=(), converter=as_tuple)
    credit: str | None = None
    dateline: str | None = None
    language: str | None = None
    links: tuple[str, ...] = field(default=(), converter=as_tuple)

    def over(self, other: Particulars) -> Particulars:
        """These, and those of `other` where these have nothing."""
        return Particulars(*(getattr(self, key) or getattr(other, key) for key in _FIELDS))


_FIELDS = ("title", "url", "outlet", "published", "byline", "credit", "dateline", "language", "links")

# What other tools call these keys. Where a record has several names of one key, the last of them here wins.
ALIASES = {
    "source_domain": "outlet",
    "media_name": "outlet",
    "publisher": "outlet",
    "site": "outlet",
    "sitename": "outlet",
    "source": "outlet",
    "meta_site_name": "outlet",
    "source-hostname": "outlet",
    "date": "published",
    "dateTime": "published",
    "date_publish": "published",
    "publish_date": "published",
    "publishedAt": "published",
    "published_at": "published",
    "author": "byline",
    "authors": "byline",
    "headline": "title",
    "link": "url",
}
_RANK = {alias: n for n, alias in enumerate(ALIASES)}


def particulars(given: Mapping[str, Any], *, strict: bool) -> tuple[Particulars, list[str]]:
    """What a table or record says of a document, and one line for each key that cannot be read, naming it.

    `strict`: a key that is unknown is such a fault too (a person wrote the table, for us). Otherwise it is passed over:
    records come from other tools and carry more than an audit needs. A null counts as absent. Where a record has a key
    and its alias ("outlet" and "publisher"), the key wins.
    """
    read: dict[str, Any] = {}
    faults: list[str] = []
    for key in sorted(given, key=lambda key: (key in _FIELDS, _RANK.get(key, 0), key)):
        value, name = given[key], ALIASES.get(key, key)
        if name not in _FIELDS:
            if strict:
                faults.append(f"{key}: unknown key; known are {', '.join(_FIELDS)}")
            continue
        if value is None or value == "":
            continue
        try:
            reader: Callable[[Any], Any] = _READERS.get(name, _text)
            if key == "source" and isinstance(value, str) and "://" in value:  # as trafilatura has it
                read.setdefault("url", _text(value))
            elif name == "byline":
                read[name], agency = _authors(value)
                read |= {"credit": agency} if agency else {}
            else:
                read[name] = reader(value)
        except ValueError as error:
            faults.append(f"{key}: {error}")
    return Particulars(**read), faults


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"expected text, not {_type(value)}")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise ValueError("half a surrogate pair") from None
    return " ".join(value.split())


def _authors(value: Any) -> tuple[tuple[str, ...], str | None]:
    """The people in a byline, and the agency among them: it is credited unless the key `credit` says whom."""
    names = [name for name in value if name != ""] if isinstance(value, list) else [value]
    printed = [_text(_named(name)) for name in names]
    read = [written_by(each) for each in printed]
    return tuple(name for people, _ in read for name in people), next((agency for _, agency in read if agency), None)


def _named(value: Any) -> Any:
    """What a table names, as some tools write publishers and authors: {"id": "bbc-news", "name": "BBC News"}."""
    return (
        next((value[key] for key in ("name", "title") if value.get(key)), value) if isinstance(value, dict) else value
    )


def _addresses(value: Any) -> tuple[str, ...]:
    """Addresses on the web; records of other tools keep other things under this key too, which are passed over."""
    return tuple(each for each in value if isinstance(each, str) and "://" in each) if isinstance(value, list) else ()


def _published(value: Any) -> str:
    if isinstance(value, datetime | date):  # TOML has dates
        return value.isoformat()
    read = iso_8601(_text(value))
    if read is None:
        raise ValueError(f"{_text(value)!r} is no date with day, month and year")
    return read


def _outlet(value: Any) -> str:
    name = _text(_named(value))
    return (outlet_named(name) or name) if re.fullmatch(r"\S+\.[a-z]{2,}(?:/\S*)?", name) else name


def _credit(value: Any) -> str:
    """An agency's name as it is known, however a record spells it: "reuters", "ap"."""
    name = _text(value)
    return next((known for each in (name, name.title(), name.upper()) if (known := outlet_named(each))), name)


def _language(value: Any) -> str:
    """A code as in "en-GB", however its parts are joined: "en_GB"."""
    return re.sub("[_ ]", "-", _text(value))


def _type(value: Any) -> str:
    names = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "a table"}
    return names.get(type(value), type(value).__name__)


_READERS: dict[str, Callable[[Any], Any]] = {
    "links": _addresses,
    "published": _published,
    "outlet": _outlet,
    "credit": _credit,
    "language": _language,
}
