"""The network: an encoder of word pieces; on it, which words are cues, and what each cue ties together."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from provenance.extract.tagger.reading import ROLES
from provenance.extract.tagger.windows import MARKS

NEAR, FURTHEST = 8, 20  # words: exact up to NEAR, then in steps that grow by a third of an octave, 20 in all
WIDTH = 128
BESIDE = 2  # words to either side that are seen with each
OUTPUTS = 3 * len(ROLES)  # for each role: inside, begins, ends


class Network(nn.Module):
    """Gives each word the log-odds that it belongs to a cue, and for an anchor in a cue each word's part in its roles.

    The encoder reads pieces with a mark for shape and quotation added (the pieces know no capitals). A pair of anchor
    and word is seen through what both mean, how far apart they stand, and the words around.
    """

    def __init__(self, encoder: nn.Module, width: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.marks = nn.Embedding(MARKS, width)
        self.dropout = nn.Dropout(0.1)
        self.cue = nn.Linear(width, 1)
        self.word = nn.Linear(width, WIDTH)
        self.anchor = nn.Linear(width, 2 * WIDTH)
        self.distance = nn.Embedding(2 * (FURTHEST + 1), WIDTH)
        self.around = nn.Linear((2 * BESIDE + 1) * WIDTH, WIDTH)
        self.roles = nn.Linear(WIDTH, OUTPUTS)
        nn.init.normal_(self.marks.weight, std=0.02)
        nn.init.normal_(self.distance.weight, std=0.1)

    def words(self, pieces: Tensor, marks: Tensor, mask: Tensor, first: Tensor) -> Tensor:
        """What each word means: windows x words x width, from windows x pieces and windows x words."""
        embedded = self.encoder.get_input_embeddings()(pieces) + self.marks(marks)
        read = self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
        return self.dropout(read.gather(1, first.unsqueeze(-1).expand(-1, -1, read.shape[-1])))

    def cues(self, words: Tensor) -> Tensor:
        """The log-odds that each word belongs to a cue: windows x words."""
        return self.cue(words).squeeze(-1)

    def pairs(self, words: Tensor, window: Tensor, anchor: Tensor) -> Tensor:
        """Each word's part in the attribution of each anchor: pairs x words x 9, for pairs (window, anchor)."""
        added, scaled = self.anchor(words[window, anchor]).unsqueeze(1).chunk(2, -1)
        steps = torch.arange(words.shape[1])[None, :] - anchor[:, None]
        seen = self.word(words)[window] * (1 + scaled) + added + self.distance(_distance(steps))
        seen = functional.gelu(seen)
        padded = functional.pad(seen, (0, 0, BESIDE, BESIDE))
        width = words.shape[1]
        around = torch.cat([padded[:, step : step + width] for step in range(2 * BESIDE + 1)], -1)
        return self.roles(seen + functional.gelu(self.around(around)))


def _distance(steps: Tensor) -> Tensor:
    """A class for each signed distance in words."""
    size = steps.abs()
    far = NEAR + torch.floor(torch.log2(size.clamp(min=NEAR).float() / NEAR) * 3).long()
    size = torch.where(size <= NEAR, size, far.clamp(max=FURTHEST))
    return torch.where(steps < 0, size + FURTHEST + 1, size)
