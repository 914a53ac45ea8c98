"""What an asked claim gathers: the annotators' wordings of the rumours, asked of all rumours as one corpus.

Beside each stand two wordings on the same people and places of something that the articles hardly speak of; what those
gather is mostly wrong.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import mean

import fit_linking

from linking import reading
from provenance import link, resolve
from provenance.model import Claim, Document, Statement

MANY = 10  # statements from which a decoy has got more than stray ones

DECOYS = {
    "amazon-store": (
        "Amazon will close its warehouse in New York after a strike.",
        "Amazon raised the price of its Prime membership this holiday season.",
    ),
    "baghdadi-family": (
        "Abu Bakr al-Baghdadi's wife gave birth to twins in Lebanon.",
        "Islamic State leader Abu Bakr al-Baghdadi has appointed a new deputy.",
    ),
    "baghdadi-wounded": (
        "Abu Bakr al-Baghdadi led prayers in a mosque in Mosul.",
        "Iraq has offered a reward for the capture of al-Baghdadi.",
    ),
    "beats-shutdown": (
        "Apple will unveil a new phone with a larger screen.",
        "Beats founder Dr. Dre will release a new album.",
    ),
    "blackberry-lenovo": (
        "BlackBerry will launch a phone with a square screen.",
        "Lenovo bought Motorola's handset business from Google.",
    ),
    "castro-dead": (
        "Former Cuban leader Fidel Castro will visit Moscow.",
        "Fidel Castro has written a book about his childhood.",
    ),
    "chlorine-fallujah": (
        "Iraqi soldiers recaptured Saqlawiyah from ISIS.",
        "ISIS blew up a dam near Fallujah.",
    ),
    "ebola-kansas": (
        "A hospital in Kansas City was fined over its accounts.",
        "Kansas City has built a new airport terminal.",
    ),
    "gigafactory-nevada": (
        "Tesla has recalled its cars because of a faulty charger.",
        "Nevada has legalised the sale of cars over the internet.",
    ),
    "hp-split": (
        "Hewlett-Packard has paid a fine for bribery in Russia.",
        "Hewlett-Packard will open a research centre in India.",
    ),
    "isis-jets": (
        "ISIS fighters are selling oil to Turkey.",
        "Former Iraqi pilots have fled to Jordan.",
    ),
    "kim-ill": (
        "Kim Jong-un has executed his uncle.",
        "North Korea has banned the import of Swiss watches.",
    ),
    "kim-sister": (
        "Kim Jong Un's sister has married an army officer.",
        "North Korea has launched a satellite.",
    ),
    "mexico-mass-grave": (
        "Mexico's students have begun a strike over tuition fees.",
        "Mexico's president has resigned.",
    ),
    "mueller-killed": (
        "Kayla Mueller converted to Islam in captivity.",
        "The United States paid a ransom for hostage Kayla Mueller.",
    ),
    "nk-restaurant": (
        "North Korea plans to send athletes to games in Scotland.",
        "A restaurant in Scotland was closed by inspectors.",
    ),
    "plant-contract": (
        "Robert Plant will publish his memoirs.",
        "Richard Branson has sold his airline.",
    ),
    "rosenberg-captured": (
        "Gill Rosenberg was wounded by a mine in Syria.",
        "Gill Rosenberg served a prison sentence for fraud in the United States.",
    ),
    "snowmen-fatwa": (
        "A Saudi cleric said that women may drive cars.",
        "Sheikh Mohammed Saleh al-Munajjid was arrested in Saudi Arabia.",
    ),
    "taliban-five": (
        "Sgt. Bowe Bergdahl will be charged with desertion.",
        "Qatar has expelled Taliban officials.",
    ),
    "tripoli-aircraft": (
        "A passenger jet crashed on landing at Tripoli airport.",
        "Libya's parliament has moved to Tobruk.",
    ),
    "uk-planes-iraq": (
        "British planes bombed ISIL positions in Anbar province.",
        "Iraq's army has bought planes from Russia.",
    ),
    "woods-suspension": (
        "Tiger Woods has won the Masters.",
        "Tiger Woods had surgery on his back.",
    ),
    "zombie-cat": (
        "A Florida cat won a prize at a show.",
        "Bart the cat needs surgery on his jaw.",
    ),
}


def report(folder: Path, kept: Path | None) -> None:
    """Print means over rumours: marked statements gathered, those of the gathered that are marked or on the rumour."""
    gold = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("gold/*.json"))]
    wordings = {each["id"]: each["claim"] for each in gold}
    documents = reading.documents(folder / "texts")
    said = resolve.resolve(documents, reading.extractions(documents, kept)).statements
    texts, evidence = {each.id: each.text for each in documents}, fit_linking.marked(folder)
    marked = {each.id for each in said if fit_linking.evident(each, texts[each.document or ""], evidence)}
    rows = []
    for rumour, claim in _asked(said, documents, wordings).items():
        got = {each.id for each in claim.statements}
        wanted = {each.id for each in said if each.id in marked and _of(each) == rumour}
        there = [_of(each) == rumour for each in claim.statements]
        rows.append((len(got & wanted) / len(wanted), len(got & marked) / len(got), mean(there)) if got else (0, 0, 0))
    recall, pure, on_topic = map(mean, zip(*rows, strict=True))
    print(f"asked: {recall:.3f} of what is marked, {pure:.3f} marked, {on_topic:.3f} on the rumour")  # noqa: T201
    got = [
        len(claim.statements)
        for n in range(2)
        for claim in _asked(said, documents, {rumour: DECOYS[rumour][n] for rumour in wordings}).values()
    ]
    many = sum(count > MANY for count in got)
    print(f"decoys: {many} of {len(got)} got more than {MANY} statements, all together {sum(got)}")  # noqa: T201


def _asked(said: Sequence[Statement], documents: Sequence[Document], wordings: Mapping[str, str]) -> dict[str, Claim]:
    claims = {each.text: each for each in link.link(said, documents, list(wordings.values())) if each.asked}
    return {rumour: claims[text] for rumour, text in wordings.items()}


def _of(statement: Statement) -> str:
    return (statement.document or "").split("/")[0]
