"""Scores predictions against gold: the figures that `score-trees.mjs` gives, and typed-span F1."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator

import numpy as np
import torch

import decode
import lemmas
from conllu import Sentence
from data import Example
from entities import SCORED, Mention, named_mentions
from frame_scores import FrameScore, found_frames
from labels import Labels
from windows import Document, batches, inputs, windows
from wordpiece import WordPiece

OUTPUT_NAMES = ["upos", "xpos", "lemma", "arcs", "labels", "mention_type", "mention_score"]


@dataclass(slots=True)
class Prediction:
    upos: list[str]
    xpos: list[str]
    lemmas: list[str]
    heads: list[int]
    deprels: list[str]
    mentions: list[Mention]


def predictions(
    examples: list[Example], outputs: dict[str, np.ndarray], labels: Labels, threshold: float = 0.0
) -> Iterator[Prediction]:
    """Decodes one batch of the model's outputs, named and shaped as in the runtime contract."""
    for r, e in enumerate(examples):
        n = len(e)
        heads = decode.tree(outputs["arcs"][r, :n, : n + 1])
        yield Prediction(
            upos=[labels.upos[k] for k in outputs["upos"][r, :n].argmax(-1)],
            xpos=[labels.xpos[k] for k in outputs["xpos"][r, :n].argmax(-1)],
            lemmas=[lemmas.apply(labels.lemma[k], f) for k, f in zip(outputs["lemma"][r, :n], e.sentence.forms)],
            heads=heads,
            deprels=[labels.deprel[outputs["labels"][r, i, h]] for i, h in enumerate(heads)],
            mentions=decode.mentions(
                outputs["mention_type"][r, :n, :n], outputs["mention_score"][r, :n, :n], labels.mention, threshold
            ),
        )


def final(scores: dict[str, torch.Tensor]) -> dict[str, np.ndarray]:
    """The raw scores of `Reader` as the outputs of the runtime contract."""
    best, kind = scores["mention"].max(2)
    out = {
        "upos": scores["upos"],
        "xpos": scores["xpos"],
        "lemma": scores["lemma"].argmax(-1),
        "arcs": scores["arcs"],
        "labels": scores["labels"].argmax(2),
        "mention_type": kind,
        "mention_score": best,
    }
    return {k: (v.float() if v.is_floating_point() else v).numpy() for k, v in out.items()}


def span_f1(gold: list[set[Mention]], found: list[set[Mention]]) -> tuple[float, float, float]:
    """Precision, recall and F1 of typed spans."""
    hit = sum(len(g & f) for g, f in zip(gold, found))
    p = hit / max(1, sum(map(len, found)))
    r = hit / max(1, sum(map(len, gold)))
    return p, r, 2 * p * r / max(1e-9, p + r)


def scored(mentions: list[Mention]) -> set[Mention]:
    """The mentions of the types that are scored."""
    return {m for m in mentions if m.type in SCORED}


def score(gold: list[Sentence], found: list[Prediction], with_mentions: bool) -> dict[str, float]:
    """Percentages over all words; `mentions` is the F1 of named persons, organizations and places."""
    n = {"upos": 0, "xpos": 0, "lemma": 0, "uas": 0, "las": 0}
    words = 0
    for g, p in zip(gold, found, strict=True):
        words += len(g)
        for i in range(len(g)):
            n["upos"] += g.upos[i] == p.upos[i]
            n["xpos"] += g.xpos[i] == p.xpos[i]
            n["lemma"] += g.lemmas[i] == p.lemmas[i]
            n["uas"] += g.heads[i] == p.heads[i]
            n["las"] += g.heads[i] == p.heads[i] and g.deprels[i] == p.deprels[i]
    out = {k: 100 * v / words for k, v in n.items()}
    if with_mentions:
        f1 = span_f1([scored(named_mentions(g)) for g in gold], [scored(p.mentions) for p in found])
        out["mention_p"], out["mention_r"], out["mentions"] = (100 * x for x in f1)
    return out


@torch.no_grad()
def evaluate(model: torch.nn.Module, docs: list[Document], most: int, wordpiece: WordPiece, labels: Labels, with_mentions: bool) -> dict[str, float]:
    """Scores a `Reader` in float on documents with trees."""
    model.eval()
    gold, found = [], []
    for batch in batches([w for d in docs for w in windows(d, most, None)], 1600, None):
        tensors = {k: torch.from_numpy(v) for k, v in inputs(batch, wordpiece).items()}
        examples = [e for w in batch for e in w.examples]
        found.extend(predictions(examples, final(model(**tensors)), labels))
        gold.extend(e.sentence for e in examples)
    return score(gold, found, with_mentions)


@torch.no_grad()
def evaluate_frames(model: torch.nn.Module, docs: list[Document], most: int, wordpiece: WordPiece, labels: Labels) -> dict[str, float]:
    """Scores a `Reader`'s frames in float on documents with frames."""
    model.eval()
    total = FrameScore()
    for batch in batches([w for d in docs for w in windows(d, most, None)], 1600, None):
        tensors = {k: torch.from_numpy(v) for k, v in inputs(batch, wordpiece).items()}
        scores = model.frames(model.words(**{k: tensors[k] for k in ("input_ids", "shape_ids", "attention_mask")}, places={"frame": tensors["window_words"]}))
        for task in batch[0].tasks:
            for w, found in zip(batch, found_frames(model.frame, scores, batch, labels, task)):
                total.add(task, w.frames, found)
    return total.figures()
