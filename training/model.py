"""The reader: one encoder, one pass, a head for each task."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from data import IGNORE
from dropout import Dropout
from encoder import Encoder, EncoderSize
from heads import FrameHead, MentionHead, Tagger, TreeHead
from labels import ROLES, Labels


@dataclass(frozen=True, slots=True)
class HeadSize:
    tags: int = 256
    arcs: int = 384
    labels: int = 100
    mentions: int = 128
    anchors: int = 256
    roles: int = 128
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
        self.mixes = nn.ModuleDict({k: Mix(heads.mixed_layers) for k in ("tags", "tree", "mention", "frame")})
        self.drop = Dropout(d)
        self.upos = Tagger(h, len(labels.upos), heads.tags, d)
        self.xpos = Tagger(h, len(labels.xpos), heads.tags, d)
        self.lemma = Tagger(h, len(labels.lemma), heads.tags, d)
        self.tree = TreeHead(h, len(labels.deprel), heads.arcs, heads.labels, d)
        self.mention = MentionHead(h, len(labels.mention), heads.mentions, d)
        classes = {
            "attribution": 2,
            "event": len(labels.event) + 1,
            "status": len(labels.status),
            "commitment": len(labels.commitment) + 1,
            "polarity": 2,
        }
        self.frame = FrameHead(h, classes, len(ROLES), heads.anchors, heads.roles, d)

    def words(self, input_ids: Tensor, shape_ids: Tensor, attention_mask: Tensor, places: dict[str, Tensor]) -> dict[str, Tensor]:
        """The first piece of each word, once for each group of heads: `places[group]` [R,C] to [R,C,H]."""
        states = self.encoder(input_ids, shape_ids, attention_mask)
        width = states[0].shape[-1]
        return {name: self.drop(self.mixes[name](states).reshape(-1, width)[index]) for name, index in places.items()}

    def forward(
        self,
        input_ids: Tensor,
        shape_ids: Tensor,
        attention_mask: Tensor,
        sentence_words: Tensor,
        sentence_mask: Tensor,
        window_words: Tensor,
        window_mask: Tensor,
    ) -> dict[str, Tensor]:
        """Inputs of `windows.inputs` to all scores.

        By sentence: tags [S,W,C], `arcs` [S,W,W+1], `labels` [S,W,C,W+1], `mention` [S,W,T,W]. By window: anchors' classes
        [B,V,C] under the names of `FrameHead.SPLIT`, and `frames` [B,V,H], the word vectors that roles are scored from.
        """
        places = {"tags": sentence_words, "tree": sentence_words, "mention": sentence_words, "frame": window_words}
        words = self.words(input_ids, shape_ids, attention_mask, places)
        return self.trees(words, sentence_mask) | self.frames(words)

    def trees(self, words: dict[str, Tensor], sentence_mask: Tensor) -> dict[str, Tensor]:
        arcs, labels = self.tree(words["tree"])
        heads_mask = torch.cat([torch.ones_like(sentence_mask[:, :1]), sentence_mask], 1)
        return {
            "upos": self.upos(words["tags"]),
            "xpos": self.xpos(words["tags"]),
            "lemma": self.lemma(words["tags"]),
            "arcs": arcs + (1.0 - heads_mask[:, None, :].to(arcs.dtype)) * -10000.0,
            "labels": labels,
            "mention": self.mention(words["mention"]),
        }

    def frames(self, words: dict[str, Tensor]) -> dict[str, Tensor]:
        return self.frame.anchors(words["frame"]) | {"frames": words["frame"]}


def tree_losses(scores: dict[str, Tensor], gold: dict[str, Tensor]) -> dict[str, Tensor]:
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


def frame_losses(head: FrameHead, scores: dict[str, Tensor], gold: dict[str, Tensor]) -> dict[str, Tensor]:
    """Cross-entropy of anchors, a mean over words; of statuses and polarity, over anchors; of roles, a sum an anchor over words."""
    out = {}
    for name in FrameHead.SPLIT:
        flat = gold[name].flatten()
        if (flat != IGNORE).any():
            out[name] = F.cross_entropy(scores[name].float().flatten(0, 1), flat, ignore_index=IGNORE)
    if len(gold["anchors"]):
        rows, places = gold["anchors"].unbind(1)
        scored = head.roles_at(scores["frames"], rows, places).float()
        kept = gold["roles"] != IGNORE
        total = F.binary_cross_entropy_with_logits(scored[kept], gold["roles"][kept].float(), reduction="sum")
        out["roles"] = total / len(rows)
    return out
