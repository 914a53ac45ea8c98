"""What is assumed of sources before anything else is known of them. Every number is a setting.

They are judgements, not measurements: nobody has published how often news sources of a kind are right. Their order is
that of published sourcing standards, named beside each; their level was set near the populations of the simulated
worlds on which this way of weighing was chosen. `provenance calibrate` fits them to labelled claims.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from provenance.model.vocabulary import Kind


@frozen
class Prior:
    """The mean reliability assumed of origins of one kind, in [1/2, 1), by how they are identified."""

    named: float
    unnamed: float


# Mean reliability by kind: named or an organisation, unnamed. Unnamed is never above named: a law of the score.
PRIORS: Mapping[Kind, Prior] = {
    Kind.WITNESS: Prior(0.80, 0.68),  # Reuters Handbook: who saw it comes first
    Kind.DOCUMENT: Prior(0.80, 0.65),  # ICD 206: the record itself, before what is said of it
    Kind.OFFICIAL: Prior(0.75, 0.65),  # Reuters Handbook: named, with knowledge, authorised to speak
    Kind.INSTITUTION: Prior(0.75, 0.65),  # the same
    Kind.COMPANY: Prior(0.75, 0.65),  # the same
    Kind.EXPERT: Prior(0.72, 0.62),  # SPJ Code: qualified, but was not there
    Kind.WIRE_AGENCY: Prior(0.72, 0.62),  # BBC Guidelines 3.3: may be relied on alone, before other outlets
    Kind.INTELLIGENCE_SERVICE: Prior(0.70, 0.62),  # ICD 206: to be described with what limits it
    Kind.NEWS_OUTLET: Prior(0.65, 0.58),  # BBC Guidelines 3.3: to be checked, its own sources unknown
    Kind.INSIDER: Prior(0.65, 0.56),  # AP and Reuters: unnamed only where it must be; rumours start here
    Kind.IMAGE_VIDEO: Prior(0.65, 0.58),  # Berkeley Protocol: not before it is verified
    Kind.CIVILIAN: Prior(0.65, 0.58),  # was near, is not said to have seen it
    Kind.ARMED_GROUP: Prior(0.60, 0.55),  # ICD 206: motive to mislead
    Kind.UNKNOWN: Prior(0.60, 0.55),  # AP: who does not say what the source is says little
    Kind.SOCIAL_MEDIA: Prior(0.55, 0.53),  # BBC Guidelines 3.3, user-generated content: never without checks
}

# What is left of the excess over chance (m - 1/2) of an origin that was itself told, or that has a stake in being
# believed. The Admiralty scale and ICD 203 lower reliability on either ground and give no number. They only ever lower.
SECOND_HAND = 0.85
INTERESTED = 0.80

# How often what reaches somebody who relays it leaves them unchanged, by kind, in [1/2, 1]; RELAY for every other kind.
FIDELITY: Mapping[Kind, float] = {
    Kind.WIRE_AGENCY: 0.97,  # made to be reprinted, with corrections sent after it
    Kind.NEWS_OUTLET: 0.90,
    Kind.SOCIAL_MEDIA: 0.75,  # nobody edits it
}
RELAY = 0.90
