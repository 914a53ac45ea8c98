"""The values that pass between stages: frozen, data only.

Read them in the order of the main path: `document`, `text`, `attribution`, `source`, `statement`, `claim`,
`lineage`, `corroboration`, `finding`, `audit`; `settings` has what a user can change.
"""

from provenance.model.attribution import Attribution, Extraction
from provenance.model.audit import Assessment, Audit, Evidence, Tool
from provenance.model.claim import Claim, ClaimDraft
from provenance.model.claim_correction import ClaimCorrection, Quoted
from provenance.model.corroboration import Corroboration, Effect, Opinion, Term, Weight
from provenance.model.derivation import Clue, Derivation, Sign
from provenance.model.document import Document
from provenance.model.finding import Failure, Finding, Location, Suppression
from provenance.model.ground import Ground
from provenance.model.lineage import Count, Lineage, Origin
from provenance.model.priors import Prior
from provenance.model.read_text import ReadText
from provenance.model.reuse import Alignment, Change, Correction, Difference, Loss, Reuse, Stretch
from provenance.model.settings import PathSettings, Settings, Waiver
from provenance.model.source import Source
from provenance.model.source_correction import SourceCorrection, Whom
from provenance.model.statement import Cue, Hop, Statement
from provenance.model.text import Passage, Span
from provenance.model.vocabulary import (
    OUTLETS,
    UNIDENTIFIED,
    Access,
    Aspect,
    Confidence,
    Identity,
    Kind,
    Modality,
    Polarity,
    Relation,
    Says,
    Severity,
    Stage,
    Tie,
    Voice,
    Why,
)

__all__ = [
    "OUTLETS",
    "UNIDENTIFIED",
    "Access",
    "Alignment",
    "Aspect",
    "Assessment",
    "Attribution",
    "Audit",
    "Change",
    "Claim",
    "ClaimCorrection",
    "ClaimDraft",
    "Clue",
    "Confidence",
    "Correction",
    "Corroboration",
    "Count",
    "Cue",
    "Derivation",
    "Difference",
    "Document",
    "Effect",
    "Evidence",
    "Extraction",
    "Failure",
    "Finding",
    "Ground",
    "Hop",
    "Identity",
    "Kind",
    "Lineage",
    "Location",
    "Loss",
    "Modality",
    "Opinion",
    "Origin",
    "Passage",
    "PathSettings",
    "Polarity",
    "Prior",
    "Quoted",
    "ReadText",
    "Relation",
    "Reuse",
    "Says",
    "Settings",
    "Severity",
    "Sign",
    "Source",
    "SourceCorrection",
    "Span",
    "Stage",
    "Statement",
    "Stretch",
    "Suppression",
    "Term",
    "Tie",
    "Tool",
    "Voice",
    "Waiver",
    "Weight",
    "Whom",
    "Why",
]
