from __future__ import annotations

import pytest

from provenance.model import Kind
from provenance.resolve.printed.roles import body_kind, role_kind


@pytest.mark.parametrize(
    ("description", "kind"),
    [
        ("a researcher at the Harbour Institute", Kind.EXPERT),
        ("a spokeswoman for Ostby Research Hospital", Kind.OFFICIAL),
        ("spokesman for the interior ministry", Kind.OFFICIAL),
        ("head of the Northern Observatory for Floods", Kind.INSTITUTION),
        ("the head of Norway Fishermen Solidarity", Kind.EXPERT),
        ("senior editor of the Ostby Gazette", Kind.NEWS_OUTLET),
        ("editor of a quarterly on tides", Kind.EXPERT),
        ("a reporter", Kind.NEWS_OUTLET),
        ("a blogger", None),
        ("a mayoral candidate", Kind.OFFICIAL),
        ("a doctoral candidate", None),
        ("an organizer with the Coalition for Justice", None),
        ("who was once a senator", Kind.OFFICIAL),
        ("director of a firm that tracks ships", Kind.COMPANY),
        ("co-founder of a choir", Kind.EXPERT),
        ("a former colonel", Kind.EXPERT),
        ("his former colonel", Kind.INSIDER),
        ("who lives by the quay", None),
        ("ex-head of the harbour guard", Kind.EXPERT),
        ("a former army head of stores", Kind.EXPERT),
        ("director of the Ostby Institute for the Study of Militant Groups", Kind.EXPERT),
        ("an Ostby-based attorney for the baker", Kind.INSIDER),
        ("the district attorney", Kind.OFFICIAL),
        ("a spokesman for Lind Foods", Kind.COMPANY),
        ("spokeswoman for OstbyNation", Kind.COMPANY),
    ],
)
def test_a_role_says_what_its_holder_is(description: str, kind: Kind | None) -> None:
    assert role_kind(description) is kind


def test_who_speaks_for_a_body_is_what_the_body_is() -> None:
    assert body_kind("a spokesman for the militants") is Kind.ARMED_GROUP
    assert body_kind("a spokesman for Lind") is None
