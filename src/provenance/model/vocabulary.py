"""The closed vocabularies. Each member is a string, equal to the word that stands in an audit."""

from __future__ import annotations

from enum import StrEnum

from provenance.errors import UnknownNameError


class Word(StrEnum):
    """A word of a closed vocabulary; an unknown one raises `UnknownNameError`, which names the nearest known."""

    @classmethod
    def _missing_(cls, value: object) -> None:
        raise UnknownNameError(cls.__name__.lower(), str(value), [member.value for member in cls])


class Kind(Word):
    """What a source is."""

    OFFICIAL = "official"
    INSTITUTION = "institution"
    COMPANY = "company"
    INSIDER = "insider"
    EXPERT = "expert"
    WITNESS = "witness"
    CIVILIAN = "civilian"
    NEWS_OUTLET = "news-outlet"
    WIRE_AGENCY = "wire-agency"
    DOCUMENT = "document"
    SOCIAL_MEDIA = "social-media"
    IMAGE_VIDEO = "image-video"
    INTELLIGENCE_SERVICE = "intelligence-service"
    ARMED_GROUP = "armed-group"
    UNKNOWN = "unknown"


class Identity(Word):
    """How far a source is identified."""

    NAMED = "named"
    ORGANISATION = "organisation"  # speaks as one, no person named
    UNNAMED = "unnamed"  # described, not named
    VAGUE = "vague"  # "reports", bare "sources"


# Who passes on what others say, and who is not known by name.
OUTLETS = frozenset({Kind.NEWS_OUTLET, Kind.WIRE_AGENCY})
UNIDENTIFIED = frozenset({Identity.UNNAMED, Identity.VAGUE})


class Access(Word):
    """How a source stands towards what it says."""

    FIRST_HAND = "first-hand"  # took part, saw it, decides it, or speaks for itself
    SECOND_HAND = "second-hand"  # was told, briefed, relays
    UNKNOWN = "unknown"


class Aspect(Word):
    """What a ground of a hop is a ground for."""

    KIND = "kind"
    IDENTITY = "identity"
    ACCESS = "access"
    KNOWLEDGE = "knowledge"  # how it is said to know: "with direct knowledge of the talks"
    ANONYMITY = "anonymity"  # on what terms it is not named: "on condition of anonymity"
    REASON = "reason"  # why it is not named, as stated: "because she feared for her post"


class Says(Word):
    """What a correction says of sources."""

    ONE = "one"
    APART = "apart"  # not one
    FIRST_HAND = "first-hand"
    KNOWN = "known"  # an editor knows who it is


class Tie(Word):
    """What a correction says of statements: on one claim or not, or how one stands towards another."""

    ONE = "one"
    APART = "apart"  # not on one claim
    SUPPORTS = "supports"
    DENIES = "denies"
    DOUBTS = "doubts"


class Modality(Word):
    """What a source does with the content of its attribution."""

    ASSERTED = "asserted"
    DENIED = "denied"  # "denied that", "no evidence that"
    DOUBTED = "doubted"  # "could not confirm", "questioned whether"


class Polarity(Word):
    """What a statement does to its claim."""

    SUPPORTS = "supports"
    DENIES = "denies"
    DOUBTS = "doubts"


class Relation(Word):
    """How a statement's proposition relates to its claim's; only `same` and `part` found origins."""

    SAME = "same"
    PART = "part"
    BEARS = "bears"


class Voice(Word):
    """Whose voice a passage is."""

    OWN = "own"  # the document's own
    ATTRIBUTED = "attributed"  # somebody else's, by quotation or attribution
    FURNITURE = "furniture"  # of the page, not of the article: "Share this", captions of buttons


class Why(Word):
    """Why one document derives from another."""

    COPY = "copy"
    CREDIT = "credit"
    CITATION = "citation"
    SAME_ORIGIN = "same-origin"


class Severity(Word):
    """How bad a finding is, if true."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    def reaches(self, level: str) -> bool:
        """Whether it is as bad as `level`, or worse. Raises UnknownNameError for what is no severity."""
        worst_first = list(Severity)
        return worst_first.index(self) <= worst_first.index(Severity(level))


class Confidence(Word):
    """How sure the tool is of a finding."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Stage(Word):
    """The stages of the main path, in order."""

    INGEST = "ingest"
    EXTRACT = "extract"
    RESOLVE = "resolve"
    LINK = "link"
    LINEAGE = "lineage"
    SCORE = "score"
    RULES = "rules"
    REPORT = "report"
