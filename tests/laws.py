"""How many examples a law is drawn for. PROVENANCE_EXAMPLES sets it; a law over whole texts gets a quarter of that."""

from __future__ import annotations

import os

from hypothesis import settings

_EXAMPLES = int(os.environ.get("PROVENANCE_EXAMPLES", "1000"))

law = settings(max_examples=_EXAMPLES, deadline=None)
law_of_texts = settings(max_examples=max(1, _EXAMPLES // 4), deadline=None)
