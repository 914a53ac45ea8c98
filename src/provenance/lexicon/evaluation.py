"""Words that judge, and tell nobody what is the case."""

from __future__ import annotations

EVALUATIONS = frozenset(
    """
    absurd amazing appalling awesome awful beautiful brave brilliant charming crazy cute despicable
    disgrace disgraceful disgusting dreadful evil excellent fantastic foolish genius great heroic hilarious
    honourable horrible idiotic impressive inspiring insane ironic lovely magnificent marvellous outrage
    outrageous pathetic perfect pleasant ridiculous sad sadly shame shameful sick silly stupid
    stunning superb terrible tragic ugly unacceptable unfair unfortunate welcome wise wonderful
    """.split()
)
