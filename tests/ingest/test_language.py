from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from provenance.ingest.language import language_of

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "fr",
            "Le ministre des Affaires étrangères de Valmorie a annoncé lundi que le port resterait fermé.",
        ),
        (
            "de",
            "Der Außenminister von Valmorien hat am Montag angekündigt, dass der Hafen bis Juni geschlossen bleibt.",
        ),
        (
            "nl",
            "De minister zei maandag in de hoofdstad dat de haven tot eind juni dicht is en dat was een besluit.",
        ),
        ("ru", "Министр иностранных дел Валмории заявил в понедельник, что порт останется закрытым до конца месяца."),
        ("de", "Die Brücke ist gesperrt"),
        ("fr", "Les quais sont fermés."),
        ("es", "El puerto fue cerrado."),
        ("zh", "瓦尔莫里亚外交部长周一宣布，港口将关闭至月底，发言人说。"),
    ],
)
def test_another_language_is_named(code: str, text: str) -> None:
    assert language_of(text) == code


_RESULTS = (
    "Football results: Torvik 3 Ostby 1, Kelm 0 Norton 3, Harrow 0 Leyton 3, Wells 3 Burnham 4. "
    "Scorers: Stone, Palmer, Rice, Tonner, Okafor, Wade. Attendance: 40,210."
)


@pytest.mark.parametrize(
    "text",
    [
        "Torvik port strike ends as dockers return to Valmora, union chief Ferrow tells reporters on Monday",
        _RESULTS,
        "The café owner from São Bento, Señor Núñez, told a Große Zeitung reporter that he had been to the Île de Ré.",
    ],
)
def test_english_with_foreign_names_is_english(text: str) -> None:
    assert language_of(text) == "en"


@pytest.mark.parametrize(
    "text",
    [
        "Valmora port shut",
        "Torvik?",
        "",
        "12:30 — 14:00",
        "Порт",
        "Juan Núñez, María García, José Cela",
        "Una Mulzac and Los Lobos sing una canción",
        "Der Spiegel, Süddeutsche Zeitung reported",
        "Brücke gesperrt.",
    ],
)
def test_too_short_a_text_is_of_no_known_language(text: str) -> None:
    assert language_of(text) is None


def test_no_real_english_article_is_taken_for_another_language() -> None:
    path = DATA / "polnear" / "dev.jsonl.gz"
    if not path.exists():
        pytest.skip("needs the development data, which is not beside this checkout")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    assert {language_of(text) for text in texts} == {"en"}
    assert {language_of(text[:120]) for text in texts} <= {"en", None}
