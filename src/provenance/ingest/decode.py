"""From bytes to text, without guessing: a wrong guess garbles names."""

from __future__ import annotations

import codecs
import re
import zlib
from pathlib import Path

from provenance.errors import InputError

MAX_BYTES = 50_000_000
"""The largest file that is read, in bytes, after decompression; an article has a few thousand."""

MAX_CONTROL_SHARE = 0.02
"""The largest share of control characters that a text may have; a saved page has one or two, a binary file a tenth."""

_SEEN = re.compile(r"[^\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\0]")  # neither blank nor invisible
_CONTROL = re.compile("[\x01-\x08\x0e-\x1f\x7f]")
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# What the Encoding Standard reads pages as that declare less (https://encoding.spec.whatwg.org/#names-and-labels).
_AS_PAGES_HAVE_IT = {"iso8859-1": "cp1252", "gb2312": "gb18030", "euc_kr": "cp949", "shift_jis": "cp932"}
_DECLARED = re.compile(
    rb"""(?:<\?xml[^>]{0,80}\bencoding|<meta[^>]{0,200}\bcharset)\s*=\s*["']?\s*([\w-]{1,40})""", re.I
)


def read_bytes(path: Path) -> bytes:
    """The bytes of a file. Raises InputError for one over `MAX_BYTES`, before reading it; OSError."""
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise InputError(f"{size:,} bytes are more than the limit of {MAX_BYTES:,}: split the file")
    return path.read_bytes()


def unzip(data: bytes) -> tuple[bytes, str | None]:
    """What a gzip file holds, as far as it can be read, and why it ends before its end, if it does.

    Raises InputError for more than `MAX_BYTES` of content.
    """
    whole, why = bytearray(), None
    while data:
        inflate = zlib.decompressobj(zlib.MAX_WBITS | 16)  # 16: with gzip's header and checksum
        try:
            whole += inflate.decompress(data, MAX_BYTES + 1 - len(whole))
        except zlib.error as error:
            return bytes(whole), f"not gzip from here on ({error}): compress the file again"
        if len(whole) > MAX_BYTES:
            raise InputError(f"more than the limit of {MAX_BYTES:,} bytes when decompressed: split the file")
        if not inflate.eof:
            why = "cut short: the compressed file ends before its content does; fetch or compress it again"
            break
        data = inflate.unused_data.lstrip(b"\0")  # gzip allows several members, padded with zeros
    return bytes(whole), why


def decode(data: bytes) -> str:
    """The text of UTF-8 bytes, or of UTF-16 ones that begin with a byte-order mark.

    Newlines and everything else stay; a byte-order mark tells the encoding, is no part of the text and goes, so that
    offsets count from the character after it. Raises InputError for a binary or mis-encoded file.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return checked(_decoded(data[len(mark) :], encoding))
    if b"\0" in data:
        raise InputError(f"binary: a NUL byte at offset {data.index(0)}; this is no text")
    return checked(_decoded(data, "utf-8"))


def decode_page(data: bytes) -> str:
    """The text of an HTML page in the encoding that it declares, else as `decode`. Raises InputError."""
    declared = _DECLARED.search(data[:2048])
    if declared is None or data.startswith(tuple(mark for mark, _ in _BOMS)):
        return decode(data)
    name = declared[1].decode("ascii")
    try:
        encoding = codecs.lookup(name).name
    except LookupError:
        raise InputError(f"the page declares the encoding {name!r}, which is unknown: save it as UTF-8") from None
    if encoding in ("utf-8", "ascii") or encoding.startswith("utf-16"):  # a page that can be searched is not UTF-16
        return decode(data)
    return checked(_decoded(data, _AS_PAGES_HAVE_IT.get(encoding, encoding)))


def checked(text: str) -> str:
    """`text`, if it is a text. Raises InputError for one that is blank, or binary, or cannot be written as Unicode."""
    if not text.strip("\0") or not _SEEN.search(text):
        raise InputError("empty: nothing but white space" if text else "empty")
    if "\0" in text:
        raise InputError(f"binary: a NUL character at offset {text.index(chr(0))}; this is no text")
    controls = len(_CONTROL.findall(text))
    if controls > max(2, MAX_CONTROL_SHARE * len(text)):
        raise InputError(f"binary: {controls} of {len(text)} characters are control characters; this is no text")
    if why := halved(text):
        raise InputError(why)
    return text


def halved(text: str) -> str | None:
    """What is wrong with a text that JSON can escape and Unicode cannot write; None with others."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        return f"half a surrogate pair (\\u{ord(text[error.start]):04x}) at offset {error.start}"
    return None


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"not {encoding.upper()}: byte 0x{data[error.start]:02x} at offset {error.start} (line {line}): "
            "convert the file to UTF-8"
        ) from None
    except (LookupError, ValueError, TypeError) as error:  # codecs that are no text encodings ("base64") raise these
        raise InputError(f"cannot be decoded as {encoding}: {error}: convert the file to UTF-8") from None
