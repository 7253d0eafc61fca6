"""The heads: each takes word vectors and gives scores. A new task is a new class here.

Trees: deep biaffine attention (Dozat & Manning 2017). Mentions: biaffine span scores (Yu, Bohnet &
Poesio 2020).
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from dropout import Dropout


class Tagger(nn.Module):
    """Word vectors [B,W,H] to class scores [B,W,C]."""

    def __init__(self, width: int, classes: int, hidden: int, dropout: float) -> None:
        super().__init__()
        self.down = nn.Linear(width, hidden)
        self.drop = Dropout(dropout)
        self.out = nn.Linear(hidden, classes)

    def forward(self, words: Tensor) -> Tensor:
        return self.out(self.drop(F.gelu(self.down(words))))


def with_one(x: Tensor) -> Tensor:
    """[...,D] to [...,D+1], the last one 1, so that a bilinear form has linear terms."""
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)


class Biaffine(nn.Module):
    """Scores of every pair in every class: left [B,L,D], right [B,R,D] to [B,L,C,R]."""

    def __init__(self, dim: int, classes: int) -> None:
        super().__init__()
        self.dim, self.classes = dim, classes
        self.left = nn.Linear(dim, classes * (dim + 1), bias=True)
        nn.init.normal_(self.left.weight, std=0.02)
        nn.init.zeros_(self.left.bias)

    def forward(self, left: Tensor, right: Tensor) -> Tensor:
        b, n, _ = left.shape
        folded = self.left(left).view(b, n * self.classes, self.dim + 1)
        scores = folded @ with_one(right).transpose(1, 2)
        return scores.view(b, n, self.classes, right.shape[1])


class Pairs(nn.Module):
    """Two views of the words and a biaffine form over them: words and others to [B,L,C,R]."""

    def __init__(self, width: int, dim: int, classes: int, dropout: float) -> None:
        super().__init__()
        self.left = nn.Linear(width, dim)
        self.right = nn.Linear(width, dim)
        self.form = Biaffine(dim, classes)
        self.dropout = dropout

    def forward(self, left: Tensor, right: Tensor) -> Tensor:
        return self.form(self._view(self.left, left), self._view(self.right, right))

    def _view(self, layer: nn.Linear, x: Tensor) -> Tensor:
        y = F.gelu(layer(x))
        if self.training:  # the same units are dropped for all words of a sentence
            keep = torch.empty_like(y[:, :1]).bernoulli_(1 - self.dropout) / (1 - self.dropout)
            y = y * keep
        return y


class TreeHead(nn.Module):
    """Arcs [B,W,W+1] and labels [B,W,C,W+1]; column 0 is the root, column k+1 is word k."""

    def __init__(self, width: int, labels: int, arc_dim: int, label_dim: int, dropout: float) -> None:
        super().__init__()
        self.root = nn.Parameter(torch.randn(width) * 0.02)
        self.arcs = Pairs(width, arc_dim, 1, dropout)
        self.labels = Pairs(width, label_dim, labels, dropout)

    def forward(self, words: Tensor) -> tuple[Tensor, Tensor]:
        root = self.root.expand(words.shape[0], 1, -1)
        heads = torch.cat([root.to(words.dtype), words], 1)
        return self.arcs(words, heads).squeeze(2), self.labels(words, heads)


class MentionHead(nn.Module):
    """Span scores [B,W,T,W]: start, type, end; a score above 0 speaks for a mention."""

    def __init__(self, width: int, types: int, dim: int, dropout: float) -> None:
        super().__init__()
        self.spans = Pairs(width, dim, types, dropout)

    def forward(self, words: Tensor) -> Tensor:
        return self.spans(words, words)


class FrameHead(nn.Module):
    """Findings by the word that stands for them: who said what, who did what to whom, who is bound to what.

    Anchors are classified word by word; the words of a role are scored for each anchor, as in semantic
    role labelling by pairs (He et al. 2018; Cai et al. 2018), so that spans may be broken or nested.
    """

    SPLIT = ("attribution", "event", "status", "commitment", "polarity")

    def __init__(self, width: int, classes: dict[str, int], roles: int, hidden: int, dim: int, dropout: float) -> None:
        super().__init__()
        self.sizes = [classes[k] for k in self.SPLIT]
        self.anchor = Tagger(width, sum(self.sizes), hidden, dropout)
        self.roles = Pairs(width, dim, roles, dropout)
        with torch.no_grad():  # few words fill a role: begin with that
            self.roles.form.left.bias.view(roles, dim + 1)[:, -1] = -3.0

    def anchors(self, words: Tensor) -> dict[str, Tensor]:
        """Word vectors [B,V,H] to scores [B,V,C] of each kind of class."""
        return dict(zip(self.SPLIT, self.anchor(words).split(self.sizes, -1)))

    def roles_at(self, words: Tensor, rows: Tensor, places: Tensor) -> Tensor:
        """Scores [N,R,V] of every word in every role of the N anchors at [rows, places]."""
        left = words[rows, places][:, None, :]
        return self.roles(left, words[rows]).squeeze(1)

    def all_roles(self, words: Tensor) -> Tensor:
        """Scores [B,V,R,V] for every word as an anchor."""
        return self.roles(words, words)
