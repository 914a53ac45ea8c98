"""All the evidence in; findings, and failures of rules, out."""

from provenance.rules import baseline
from provenance.rules.engine import check
from provenance.rules.pages import page
from provenance.rules.profiles import PROFILES
from provenance.rules.registry import catalogue, chosen, rule
from provenance.rules.rule import Draft, Example, Rule

__all__ = ["PROFILES", "Draft", "Example", "Rule", "baseline", "catalogue", "check", "chosen", "page", "rule"]
