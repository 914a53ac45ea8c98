"""Words with which news reports rather than says anything of its own: no topic hangs on them."""

from __future__ import annotations

REPORTING_WORDS = frozenset(
    """
    say says said saying tell tells told telling report reports reported reporting reportedly according accord claim
    claims claimed claiming state states stated stating announce announces announced announcing announcement add adds
    added adding note notes noted cite cites cited citing quote quotes quoted quoting ask asked asks speak spoke spoken
    source sources statement spokesman spokeswoman spokesperson rumour rumours rumor rumors allegedly alleged allege
    apparently believed believe believes suggest suggests suggested suggesting news newspaper media website tweet
    tweeted twitter confirm confirmed confirms reveal revealed reveals write writes wrote describe described interview
    comment monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december today yesterday tomorrow week month year day morning evening night last next ago
    later earlier early late recent recently new also first one two make made get go come take way thing things people
    story stories photo image read
    """.split()
)
