"""Trains the reader on treebanks, attributions and labelled passages, and keeps an average of its weights.

    python train.py --base DIR --data ../../shared/data/treebanks --out DIR 

Writes OUT/reader.pt (weights), OUT/vocab.txt and OUT/labels.json; `export.py` makes the ONNX file.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch

from data import augment, encode, targets, treebank, without
from encoder import EncoderSize, load_bert
from evaluate import evaluate, evaluate_frames
from labels import Labels, collect
from model import HeadSize, Reader, frame_losses, tree_losses
from windows import Document, Window, batches, frame_targets, framed_documents, inputs, treebank_documents, windows
from wordpiece import WordPiece, trimmed

WEIGHTS = {"upos": 0.5, "xpos": 0.5, "lemma": 0.4, "arcs": 1.0, "labels": 1.0, "mention": 2.0, "attribution": 2.0, "event": 2.0, "status": 0.3, "commitment": 2.0, "polarity": 0.1, "roles": 0.05}


def parameter_groups(model: Reader, args: argparse.Namespace, known: set[str]) -> list[dict]:
    """Lower layers learn more slowly (Howard & Ruder 2018); norms and biases are not decayed."""
    groups: dict[tuple[float, float], list[torch.nn.Parameter]] = {}
    depth = model.encoder.size.layers
    encoder_rate, decay = args.encoder_rate, args.layer_decay
    for name, p in model.named_parameters():
        if not p.requires_grad:
            continue
        if name.startswith("encoder.layers."):
            rate = encoder_rate * decay ** (depth - 1 - int(name.split(".")[2]))
        elif name == "encoder.shapes.weight":
            rate = args.head_rate
        elif name.startswith("encoder."):
            rate = encoder_rate * decay**depth
        else:
            rate = args.known_head_rate if name in known and args.known_head_rate else args.head_rate
        groups.setdefault((rate, 0.0 if p.ndim < 2 else 0.01), []).append(p)
    return [{"params": ps, "lr": lr, "weight_decay": wd, "peak": lr} for (lr, wd), ps in groups.items()]


class Average:
    """An exponential average of the weights; what is evaluated and exported."""

    def __init__(self, model: torch.nn.Module, decay: float, every: int = 5) -> None:
        self.decay, self.steps, self.every = decay, 0, every
        self.state = {k: v.clone() for k, v in model.state_dict().items()}

    @torch.no_grad()
    def update(self, model: torch.nn.Module) -> None:
        self.steps += 1
        if self.steps % self.every:
            return
        share = 1 - min(self.decay**self.every, (1 + self.steps) / (10 + self.steps))
        mine = list(self.state.values())
        torch._foreach_lerp_(mine, list(model.state_dict().values()), share)


def arguments() -> argparse.Namespace:
    a = argparse.ArgumentParser()
    start = a.add_mutually_exclusive_group(required=True)
    start.add_argument("--base", type=Path, help="folder of a BERT checkpoint: model.safetensors and vocab.txt")
    start.add_argument("--start", type=Path, help="folder of an earlier run, to go on from; see warm.py")
    a.add_argument("--data", type=Path, required=True, help="folder of the treebanks")
    a.add_argument("--attribution", type=Path, help="what frames/export.ts wrote of PolNeAR's training part")
    a.add_argument("--attribution-dev", type=Path)
    a.add_argument("--labels", type=Path, help="what frames/export.ts wrote of training/labels")
    a.add_argument("--out", type=Path, required=True)
    a.add_argument("--rounds", type=int, default=10)
    a.add_argument("--attribution-share", type=float, default=1.0, help="part of PolNeAR's documents in a round")
    a.add_argument("--window", type=int, default=160, help="pieces in a window")
    a.add_argument("--pieces", type=int, default=960, help="pieces in a batch")
    a.add_argument("--label-pieces", type=int, default=640, help="pieces in a batch of labelled passages")
    a.add_argument("--label-passes", type=int, default=3, help="times that the labelled passages come in a round")
    a.add_argument("--encoder-rate", type=float, default=1.5e-4)
    a.add_argument("--head-rate", type=float, default=1e-3)
    a.add_argument("--known-head-rate", type=float, default=None, help="of heads that --start brings")
    a.add_argument("--layer-decay", type=float, default=0.9)
    a.add_argument("--average", type=float, default=0.998)
    a.add_argument("--freeze-pieces", action="store_true", help="leave the piece embeddings as they are: half of all weights")
    a.add_argument("--seed", type=int, default=7)
    a.add_argument("--threads", type=int, default=2)
    a.add_argument("--most-steps", type=int, default=None, help="a trial of so many steps")
    a.add_argument("--bf16", action="store_true", help="mixed precision")
    return a.parse_args()


def drawn(docs: list[Document], share: float, rng: random.Random) -> list[Document]:
    return docs if share >= 1 else rng.sample(docs, round(len(docs) * share))


def recased(window: Window, rng: random.Random) -> Window:
    """A window with its sentences augmented; frames count words, so that nothing is dropped where there are any."""
    return Window([augment(e, rng, not window.frames) for e in window.examples], window.trees, window.tasks, window.frames)


def main() -> None:
    args = arguments()
    # Numbers too small for the processor's fast path: moments of rows that are seldom seen slow every step.
    torch.set_flush_denormal(True)
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    np.random.seed(args.seed)
    rng = random.Random(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)

    held = {name: treebank(args.data, name, "dev") for name in ("gum", "ewt")}
    gum, ewt = (without(treebank(args.data, name, "train"), held[name]) for name in ("gum", "ewt"))
    if args.start:
        wordpiece, labels = WordPiece.load(args.start / "vocab.txt"), Labels.load(args.start / "labels.json")
        rows: list[int] = []
        size = EncoderSize(vocabulary=len(wordpiece.pieces))
    else:
        pieces = WordPiece.load(args.base / "vocab.txt").pieces
        rows = trimmed(pieces)
        wordpiece = WordPiece([pieces[i] for i in rows])
        size = EncoderSize(vocabulary=len(rows))
        labels = collect(gum + ewt, lemma_scripts=400, max_pieces=size.positions)
    wordpiece.save(args.out / "vocab.txt")
    labels.save(args.out / "labels.json")
    train = [encode(s, wordpiece, labels, True) for s in gum] + [encode(s, wordpiece, labels, False) for s in ewt]
    trees = treebank_documents([e for e in train if e.piece_count <= 256])
    dev = {
        "gum": treebank_documents([encode(s, wordpiece, labels, True) for s in held["gum"]]),
        "ewt": treebank_documents([encode(s, wordpiece, labels, False) for s in held["ewt"]]),
    }
    frames = {k: framed_documents(p, wordpiece, labels) if p else [] for k, p in (("attribution", args.attribution), ("labels", args.labels))}
    frames_dev = {"attribution": framed_documents(args.attribution_dev, wordpiece, labels)} if args.attribution_dev else {}
    if frames["labels"]:
        frames_dev["labels"] = [d for d in frames["labels"] if d.set == "dev"]
        frames["labels"] = [d for d in frames["labels"] if d.set != "dev"]

    heads = HeadSize()
    model = Reader(size, labels, heads)
    known: set[str] = set()
    if args.start:
        state = torch.load(args.start / "reader.pt", weights_only=True)["state"]
        known = set(state)
        missing, unknown = model.load_state_dict(state, strict=False)
        if unknown or any(not name.startswith(("frame.", "mixes.")) for name in missing):
            raise SystemExit(f"{args.start} does not fit: {missing} {unknown}")
    else:
        load_bert(model.encoder, args.base / "model.safetensors", rows)
    if args.freeze_pieces:
        model.encoder.pieces.weight.requires_grad_(False)
    average = Average(model, args.average)
    judged = Reader(size, labels, heads)
    optimiser = torch.optim.AdamW(parameter_groups(model, args, known), betas=(0.9, 0.98), fused=True)

    def round_of() -> list[list[Window]]:
        # The labelled passages are few: they come several times a round, in smaller batches.
        groups = [(trees, args.pieces), (drawn(frames["attribution"], args.attribution_share, rng), args.pieces)]
        groups += [(frames["labels"], args.label_pieces)] * args.label_passes
        made = [
            batch
            for docs, pieces in groups
            for batch in batches([recased(w, rng) for d in docs for w in windows(d, args.window, rng)], pieces, rng)
        ]
        rng.shuffle(made)
        return made

    per_round = len(round_of())
    total, warm = per_round * args.rounds, per_round // 4
    print(f"{len(trees)} documents with trees, {len(frames['attribution'])} with attributions, {len(frames['labels'])} labelled passages", flush=True)
    print(f"{per_round} steps a round, {total} in all", flush=True)

    def save() -> None:
        torch.save({"state": average.state, "size": asdict(size), "heads": asdict(heads)}, args.out / "reader.pt")

    step, words, began = 0, 0, time.time()
    for number in range(args.rounds):
        model.train()
        sums: dict[str, tuple[float, int]] = {}
        for batch in round_of():
            factor = min(1.0, (step + 1) / warm) * max(0.0, 1 - max(0, step - warm) / (total - warm))
            for group in optimiser.param_groups:
                group["lr"] = group["peak"] * factor
            tensors = {k: torch.from_numpy(v) for k, v in inputs(batch, wordpiece).items()}
            has_trees = batch[0].trees
            group_names = ("tags", "tree", "mention") if has_trees else ("frame",)
            where = {k: tensors["sentence_words" if has_trees else "window_words"] for k in group_names}
            with torch.autocast("cpu", torch.bfloat16, enabled=args.bf16):
                vectors = model.words(tensors["input_ids"], tensors["shape_ids"], tensors["attention_mask"], where)
                if has_trees:
                    parts = tree_losses(model.trees(vectors, tensors["sentence_mask"]), targets([e for w in batch for e in w.examples], labels))
                else:
                    parts = frame_losses(model.frame, model.frames(vectors), frame_targets(batch, labels))
            loss = sum(WEIGHTS[k] * v for k, v in parts.items())
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            average.update(model)
            step += 1
            words += sum(map(len, batch))
            for k, v in parts.items():
                a, n = sums.get(k, (0.0, 0))
                sums[k] = (a + v.item(), n + 1)
            if step % 50 == 0:
                told = " ".join(f"{k} {a / n:.3f}" for k, (a, n) in sums.items())
                print(f"{step}/{total} {time.time() - began:.0f}s {words / (time.time() - began):.0f} words/s {told}", flush=True)
            if args.most_steps and step >= args.most_steps:
                return
            if step % 300 == 0:
                save()
        judged.load_state_dict(average.state)
        for name, docs in dev.items():
            tell(f"round {number + 1} {name}", evaluate(judged, docs, args.window, wordpiece, labels, name == "gum"))
        for name, docs in frames_dev.items():
            tell(f"round {number + 1} {name}", evaluate_frames(judged, docs, args.window, wordpiece, labels))
        save()
        (args.out / "train.json").write_text(json.dumps({k: str(v) for k, v in vars(args).items()}))


def tell(name: str, figures: dict[str, float]) -> None:
    print(f"{name} " + " ".join(f"{k} {v:.2f}" for k, v in figures.items()), flush=True)


if __name__ == "__main__":
    main()
