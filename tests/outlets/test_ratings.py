from __future__ import annotations

from provenance.outlets import key_of
from provenance.outlets.ratings import keyed


def test_the_main_domain_of_a_publisher_counts_before_its_others() -> None:
    assert keyed([("reuters.co.uk", 0.4), ("reuters.com", 0.9)]) == {"Reuters": 0.9}
    assert keyed([("reuters.com", 0.9), ("reuters.tv", 0.4)]) == {"Reuters": 0.9}


def test_a_whole_domain_counts_before_a_part_of_it() -> None:
    assert keyed([("uk.reuters.com", 0.4), ("reuters.com", 0.9)]) == {"Reuters": 0.9}
    assert keyed([("uk.reuters.com", 0.4), ("reuters.co.uk", 0.3)]) == {"Reuters": 0.4}


def test_of_several_for_one_domain_the_lowest_counts() -> None:
    assert keyed([("www.reuters.com", 0.9), ("reuters.com", 0.8)]) == {"Reuters": 0.8}


def test_what_the_table_lacks_is_rated_too() -> None:
    rated = keyed([("ostbygazette.com", 0.2), ("Valmora Post", 0.3)])
    assert (rated[key_of("ostbygazette.com")], rated[key_of("the Valmora Post")]) == (0.2, 0.3)
