"""Sentences to ids and gold tensors; augmentation."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import torch

import lemmas
from conllu import Sentence, read
from entities import Mention, named_mentions
from labels import Labels
from wordpiece import WordPiece, shape

IGNORE = -100


def treebank(folder: Path, name: str, part: str) -> list[Sentence]:
    """`treebank(folder, 'gum', 'train')`: the sentences of one part of one treebank."""
    return list(read(folder / f"en_{name}-{part}.conllu.gz"))


def document(sentence: Sentence) -> str:
    """The document a sentence belongs to, by its id."""
    return sentence.id.rsplit("-", 1)[0]


def without(sentences: list[Sentence], held_out: list[Sentence]) -> list[Sentence]:
    """The sentences of no held-out document, so that nothing that is scored is learnt.

    The split of GUM at hand needs it: four of its 22 development documents stand in its training part
    as well (court_loan, essay_evolved, letter_arendt, podcast_wrestling).
    """
    held = {document(s) for s in held_out}
    return [s for s in sentences if document(s) not in held]


@dataclass(slots=True)
class Example:
    """One sentence as ids. `mentions` is None where the source has no entity annotation."""

    sentence: Sentence
    pieces: list[tuple[int, ...]]
    shapes: list[int]
    upos: list[int]
    xpos: list[int]
    lemma: list[int]
    heads: list[int]
    deprels: list[int]
    mentions: list[Mention] | None

    def __len__(self) -> int:
        return len(self.pieces)

    @property
    def piece_count(self) -> int:
        return sum(len(p) for p in self.pieces) + 2


def encode(sentence: Sentence, wordpiece: WordPiece, labels: Labels, with_mentions: bool) -> Example:
    """An Example; labels outside the inventories are left out of the loss."""
    upos = {u: i for i, u in enumerate(labels.upos)}
    xpos = {x: i for i, x in enumerate(labels.xpos)}
    deprel = {d: i for i, d in enumerate(labels.deprel)}
    lemma = {rule: i for i, rule in enumerate(labels.lemma)}
    return Example(
        sentence=sentence,
        pieces=[wordpiece.encode(form) for form in sentence.forms],
        shapes=[shape(form) for form in sentence.forms],
        upos=[upos.get(u, IGNORE) for u in sentence.upos],
        xpos=[xpos.get(x, IGNORE) for x in sentence.xpos],
        lemma=[lemma.get(lemmas.script(f, le), IGNORE) for f, le in zip(sentence.forms, sentence.lemmas)],
        heads=list(sentence.heads),
        deprels=[deprel.get(d, IGNORE) for d in sentence.deprels],
        mentions=named_mentions(sentence) if with_mentions else None,
    )


_RECASE = {"caps": {1: 3, 2: 3, 4: 3}, "lower": {2: 1, 3: 1, 4: 1}, "title": {1: 2, 3: 2}}


def augment(example: Example, rng: random.Random, may_drop: bool = True) -> Example:
    """Messy news: all capitals, all lower case, headline case, a lost final full stop (where `may_drop`).

    The encoder never sees case but through the shapes, so recasing is a change of shapes alone.
    """
    shapes = example.shapes
    draw = rng.random()
    for style, share in (("caps", 0.03), ("lower", 0.03), ("title", 0.02)):
        if draw < share:
            shapes = [_RECASE[style].get(s, s) for s in shapes]
            break
        draw -= share
    last = len(example) - 1
    drop = (
        may_drop
        and rng.random() < 0.05
        and last >= 2
        and example.sentence.upos[last] == "PUNCT"
        and last + 1 not in example.heads
        and not any(m.end == last for m in example.mentions or [])
    )
    n = last if drop else last + 1
    if shapes is example.shapes and not drop:
        return example
    return Example(
        example.sentence,
        example.pieces[:n],
        shapes[:n],
        example.upos[:n],
        example.xpos[:n],
        example.lemma[:n],
        example.heads[:n],
        example.deprels[:n],
        example.mentions,
    )


def targets(examples: list[Example], labels: Labels) -> dict[str, torch.Tensor]:
    """Gold ids [B,W] padded with IGNORE; `mention` [B,W,W] with 0 for none and type id + 1."""
    b, w = len(examples), max(len(e) for e in examples)
    out = {k: torch.full((b, w), IGNORE) for k in ("upos", "xpos", "lemma", "heads", "deprels")}
    mention = torch.full((b, w, w), IGNORE)
    types = {t: i + 1 for i, t in enumerate(labels.mention)}
    upper = torch.triu(torch.ones(w, w, dtype=torch.bool))
    for r, e in enumerate(examples):
        n = len(e)
        for key in out:
            out[key][r, :n] = torch.tensor(getattr(e, key))
        if e.mentions is not None:
            mention[r, :n, :n] = torch.where(upper[:n, :n], 0, IGNORE)
            for m in e.mentions:
                mention[r, m.start, m.end] = types[m.type]
    out["mention"] = mention
    return out
