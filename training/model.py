"""The reader: one encoder, one pass, a head for each task."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from data import IGNORE
from dropout import Dropout
from encoder import Encoder, EncoderSize
from heads import MentionHead, Tagger, TreeHead
from labels import Labels


@dataclass(frozen=True, slots=True)
class HeadSize:
    tags: int = 256
    arcs: int = 384
    labels: int = 100
    mentions: int = 128
    mixed_layers: int = 4
    dropout: float = 0.33


class Mix(nn.Module):
    """A learned weighting of the last layers (Peters et al. 2018): list of [B,P,H] to [B,P,H]."""

    def __init__(self, layers: int) -> None:
        super().__init__()
        self.weights = nn.Parameter(torch.tensor([0.0] * (layers - 1) + [2.0]))

    def forward(self, states: list[Tensor]) -> Tensor:
        w = torch.softmax(self.weights, 0)
        used = states[-len(self.weights) :]
        return sum((w[i] * state for i, state in enumerate(used)), torch.zeros(()))


class Reader(nn.Module):
    """Inputs of `data.inputs` to the raw scores of all heads."""

    def __init__(self, size: EncoderSize, labels: Labels, heads: HeadSize = HeadSize()) -> None:
        super().__init__()
        self.encoder = Encoder(size)
        h, d = size.width, heads.dropout
        self.mixes = nn.ModuleDict({k: Mix(heads.mixed_layers) for k in ("tags", "tree", "mention")})
        self.drop = Dropout(d)
        self.upos = Tagger(h, len(labels.upos), heads.tags, d)
        self.xpos = Tagger(h, len(labels.xpos), heads.tags, d)
        self.lemma = Tagger(h, len(labels.lemma), heads.tags, d)
        self.tree = TreeHead(h, len(labels.deprel), heads.arcs, heads.labels, d)
        self.mention = MentionHead(h, len(labels.mention), heads.mentions, d)

    def words(
        self, input_ids: Tensor, shape_ids: Tensor, attention_mask: Tensor, word_starts: Tensor
    ) -> dict[str, Tensor]:
        """The first piece of each word, [B,W,H], once for each group of heads."""
        states = self.encoder(input_ids, shape_ids, attention_mask)
        out = {}
        index = word_starts[:, :, None].expand(-1, -1, states[0].shape[-1])
        for name, mix in self.mixes.items():
            out[name] = self.drop(torch.gather(mix(states), 1, index))
        return out

    def forward(
        self, input_ids: Tensor, shape_ids: Tensor, attention_mask: Tensor, word_starts: Tensor, word_mask: Tensor
    ) -> dict[str, Tensor]:
        """Scores: tags [B,W,C], `arcs` [B,W,W+1], `labels` [B,W,C,W+1], `mention` [B,W,T,W]."""
        words = self.words(input_ids, shape_ids, attention_mask, word_starts)
        arcs, labels = self.tree(words["tree"])
        heads_mask = torch.cat([torch.ones_like(word_mask[:, :1]), word_mask], 1)
        return {
            "upos": self.upos(words["tags"]),
            "xpos": self.xpos(words["tags"]),
            "lemma": self.lemma(words["tags"]),
            "arcs": arcs + (1.0 - heads_mask[:, None, :].to(arcs.dtype)) * -10000.0,
            "labels": labels,
            "mention": self.mention(words["mention"]),
        }


def losses(scores: dict[str, Tensor], gold: dict[str, Tensor]) -> dict[str, Tensor]:
    """Cross-entropy of each task, a mean over the words that have a label for it."""

    def ce(name: str, key: str) -> Tensor:
        return F.cross_entropy(scores[name].float().flatten(0, 1), gold[key].flatten(), ignore_index=IGNORE)

    out = {"upos": ce("upos", "upos"), "xpos": ce("xpos", "xpos"), "lemma": ce("lemma", "lemma"), "arcs": ce("arcs", "heads")}

    kept = (gold["deprels"] != IGNORE).nonzero(as_tuple=True)
    at_head = scores["labels"][kept[0], kept[1], :, gold["heads"][kept]]
    out["labels"] = F.cross_entropy(at_head.float(), gold["deprels"][kept])

    spans = (gold["mention"] != IGNORE).nonzero(as_tuple=True)
    if len(spans[0]):
        chosen = scores["mention"][spans[0], spans[1], :, spans[2]].float()
        none = torch.zeros_like(chosen[:, :1])
        total = F.cross_entropy(torch.cat([none, chosen], 1), gold["mention"][spans], reduction="sum")
        words = (gold["mention"].diagonal(dim1=1, dim2=2) != IGNORE).sum()
        out["mention"] = total / words
    return out
