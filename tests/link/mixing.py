"""Invented affairs in varied wordings, to be drawn and mixed: nobody and nothing here exists."""

from __future__ import annotations

from attrs import frozen
from hypothesis import strategies as st

from provenance.model import Document

from .affairs import article


@frozen
class Affair:
    """Ways to tell one affair: headlines, leads, denials, and what else is said; `asked` is what one may ask."""

    name: str
    asked: str
    headlines: tuple[str, ...]
    leads: tuple[str, ...]
    denials: tuple[str, ...]
    more: tuple[str, ...]


AFFAIRS = (
    Affair(
        "smelter",
        "Arsenic leaked from the Oskava smelter",
        (
            "Smelter at Oskava leaked arsenic into river, inspectors find",
            "Arsenic from Oskava smelter found in the Luse",
            "Oskava: river poisoned by smelter, report says",
        ),
        (
            "Arsenic was leaked into the river Luse by the Oskava smelter for months, inspectors said.",
            "The Oskava smelter let arsenic run into the Luse, two inspectors found.",
            "For months arsenic has been seeping from the Oskava smelter into the river Luse, according to inspectors.",
        ),
        (
            "The owner of the smelter denied that any arsenic had leaked.",
            "A spokeswoman for the smelter dismissed the report as a fabrication.",
            "No arsenic has ever leaked from the smelter, its director said.",
        ),
        (
            "Anglers pulled dead trout from the Luse in March.",
            "The smelter employs 900 people.",
            "The valley has drawn its water from the Luse for a century.",
        ),
    ),
    Affair(
        "mayor",
        "The mayor of Oskava will resign",
        (
            "Mayor of Oskava to step down in spring",
            "Oskava's mayor Runa Tessel will resign",
            "Runa Tessel gives up as mayor of Oskava, aides say",
        ),
        (
            "The mayor of Oskava, Runa Tessel, will step down in the spring, two aides said.",
            "Runa Tessel means to give up her post as mayor of Oskava next spring, according to aides.",
            "Next spring Oskava will need a new mayor: Runa Tessel will resign, an aide told the Luse Valley News.",
        ),
        (
            "Tessel denied that she was about to resign.",
            "Her office dismissed the report as gossip.",
            "The mayor will not resign, her deputy said.",
        ),
        (
            "Tessel won the last election in Oskava by 90 votes.",
            "The town hall of Oskava is being rebuilt.",
            "She had been a teacher before.",
        ),
    ),
    Affair(
        "coach",
        "Tavric United sacked coach Marend",
        (
            "Coach Ilo Marend sacked by Tavric United",
            "Tavric United dismiss coach Marend",
            "Marend is out at Tavric, players say",
        ),
        (
            "Tavric United have sacked their coach Ilo Marend after nine defeats, three players said.",
            "Coach Ilo Marend was dismissed by Tavric United on Sunday, according to players.",
            "Nine defeats have cost Ilo Marend his post as coach of Tavric United, a player told reporters.",
        ),
        (
            "The club denied that Marend had been sacked.",
            "Marend dismissed the rumour as nonsense.",
            "Marend has not been sacked, the club's chairman said.",
        ),
        (
            "Tavric United meet Bolden in the cup on Saturday.",
            "Marend played for the club in his youth.",
            "Supporters threw scarves on to the pitch.",
        ),
    ),
    Affair(
        "judge",
        "Judge Corrin took bribes",
        (
            "Judge Ansa Corrin took bribes, clerk says",
            "Clerk accuses judge Corrin of bribery",
            "Bribes for verdicts: judge Corrin accused",
        ),
        (
            "Judge Ansa Corrin took bribes from a haulage firm for two verdicts, a court clerk said.",
            "A haulage firm paid judge Ansa Corrin for two verdicts, a clerk of the court told the Sentinel.",
            "Bribes were paid to judge Ansa Corrin by hauliers, according to a clerk.",
        ),
        (
            "Corrin denied taking bribes.",
            "Her lawyer dismissed the accusation as absurd.",
            "Judge Corrin never took a bribe, her lawyer said.",
        ),
        (
            "The court at Wend hears haulage cases on Thursdays.",
            "Corrin has been a judge for eleven years.",
            "The clerk has left the court for a post abroad.",
        ),
    ),
    Affair(
        "vaccine",
        "A vaccine killed sheep on Karne",
        (
            "Sheep vaccine withdrawn after deaths on Karne",
            "Vaccine kills sheep on Karne, breeders say",
            "Karne breeders blame vaccine for dead flocks",
        ),
        (
            "A vaccine against fluke killed 400 sheep on the island of Karne, breeders said.",
            "Four hundred sheep died on Karne after they were vaccinated against fluke, according to breeders.",
            "Breeders on Karne reported that 350 of their sheep had died of the fluke vaccine.",
        ),
        (
            "The maker denied that the vaccine had killed sheep.",
            "Vets dismissed the report as unfounded.",
            "The vaccine did not kill the sheep, the maker said.",
        ),
        (
            "Wool from Karne is sold at auction in autumn.",
            "Fluke thrives in wet pastures.",
            "The ferry to Karne sails twice a day.",
        ),
    ),
    Affair(
        "archive",
        "The Semmin archive was set on fire",
        (
            "Imperial archive burned on purpose, historian says",
            "Fire at Semmin archive was arson, says historian",
            "Semmin archive: the fire was set",
        ),
        (
            "The fire that destroyed the imperial archive at Semmin was set on purpose, the historian Pell Odram said.",
            "Somebody set fire to the imperial archive at Semmin, according to the historian Pell Odram.",
            "Arson destroyed the Semmin archive, historian Pell Odram told a conference.",
        ),
        (
            "The fire brigade denied that the blaze had been set.",
            "The curator dismissed the claim as a theory.",
            "It was not arson, the fire chief said.",
        ),
        (
            "The archive held charters of eleven dynasties.",
            "Semmin lies on the old salt road.",
            "A new roof had been promised for years.",
        ),
    ),
)


@st.composite
def stories(draw: st.DrawFn, affair: Affair, at_most: int = 4) -> list[Document]:
    """Some documents on one affair, each in words of its own."""
    found = []
    for n in range(draw(st.integers(1, at_most))):
        sentences = [
            draw(st.sampled_from(affair.leads)),
            *draw(st.lists(st.sampled_from(affair.denials), max_size=2, unique=True)),
            *draw(st.lists(st.sampled_from(affair.more), max_size=2, unique=True)),
        ]
        title = draw(st.sampled_from(affair.headlines))
        found.append(Document(f"{affair.name}/{n}", article(title, *sentences), title=title, outlet=f"Paper {n}"))
    return found
