"""Trains the reader on the treebanks and keeps an average of its weights.

    python train.py --base DIR --data ../../shared/data/treebanks --out DIR [--epochs N]

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

from data import augment, batches, encode, inputs, targets, treebank, without
from encoder import EncoderSize, load_bert
from evaluate import evaluate
from labels import collect
from model import HeadSize, Reader, losses
from wordpiece import WordPiece, trimmed

WEIGHTS = {"upos": 0.5, "xpos": 0.5, "lemma": 0.4, "arcs": 1.0, "labels": 1.0, "mention": 1.0}


def parameter_groups(model: Reader, encoder_rate: float, head_rate: float, decay: float) -> list[dict]:
    """Lower layers learn more slowly (Howard & Ruder 2018); norms and biases are not decayed."""
    groups: dict[tuple[float, float], list[torch.nn.Parameter]] = {}
    depth = model.encoder.size.layers
    for name, p in model.named_parameters():
        if name.startswith("encoder.layers."):
            rate = encoder_rate * decay ** (depth - 1 - int(name.split(".")[2]))
        elif name == "encoder.shapes.weight":
            rate = head_rate
        elif name.startswith("encoder."):
            rate = encoder_rate * decay**depth
        else:
            rate = head_rate
        groups.setdefault((rate, 0.0 if p.ndim < 2 else 0.01), []).append(p)
    return [{"params": ps, "lr": lr, "weight_decay": wd, "peak": lr} for (lr, wd), ps in groups.items()]


class Average:
    """An exponential average of the weights; what is evaluated and exported."""

    def __init__(self, model: torch.nn.Module, decay: float) -> None:
        self.decay, self.steps = decay, 0
        self.state = {k: v.clone() for k, v in model.state_dict().items()}

    @torch.no_grad()
    def update(self, model: torch.nn.Module) -> None:
        self.steps += 1
        share = 1 - min(self.decay, (1 + self.steps) / (10 + self.steps))
        mine = list(self.state.values())
        torch._foreach_lerp_(mine, list(model.state_dict().values()), share)


def arguments() -> argparse.Namespace:
    a = argparse.ArgumentParser()
    a.add_argument("--base", type=Path, required=True, help="folder with model.safetensors and vocab.txt")
    a.add_argument("--data", type=Path, required=True)
    a.add_argument("--out", type=Path, required=True)
    a.add_argument("--epochs", type=int, default=10)
    a.add_argument("--pieces", type=int, default=900, help="pieces in a batch")
    a.add_argument("--encoder-rate", type=float, default=1.5e-4)
    a.add_argument("--head-rate", type=float, default=1e-3)
    a.add_argument("--layer-decay", type=float, default=0.9)
    a.add_argument("--average", type=float, default=0.998)
    a.add_argument("--seed", type=int, default=7)
    a.add_argument("--stop-after", type=int, default=None, help="end after this many epochs of the schedule")
    a.add_argument("--threads", type=int, default=2)
    a.add_argument("--bf16", action="store_true", help="mixed precision; pays only where the processor's AMX works")
    return a.parse_args()


def main() -> None:
    args = arguments()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    np.random.seed(args.seed)
    rng = random.Random(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)

    pieces = WordPiece.load(args.base / "vocab.txt").pieces
    rows = trimmed(pieces)
    wordpiece = WordPiece([pieces[i] for i in rows])
    held = {name: treebank(args.data, name, "dev") for name in ("gum", "ewt")}
    gum, ewt = (without(treebank(args.data, name, "train"), held[name]) for name in ("gum", "ewt"))
    size = EncoderSize(vocabulary=len(rows))
    labels = collect(gum + ewt, lemma_scripts=400, max_pieces=size.positions)
    wordpiece.save(args.out / "vocab.txt")
    labels.save(args.out / "labels.json")
    train = [encode(s, wordpiece, labels, True) for s in gum] + [encode(s, wordpiece, labels, False) for s in ewt]
    train = [e for e in train if e.piece_count <= 256]
    dev = {
        "gum": [encode(s, wordpiece, labels, True) for s in held["gum"]],
        "ewt": [encode(s, wordpiece, labels, False) for s in held["ewt"]],
    }

    heads = HeadSize()
    model = Reader(size, labels, heads)
    load_bert(model.encoder, args.base / "model.safetensors", rows)
    average = Average(model, args.average)
    judged = Reader(size, labels, heads)
    optimiser = torch.optim.AdamW(
        parameter_groups(model, args.encoder_rate, args.head_rate, args.layer_decay), betas=(0.9, 0.98), fused=True
    )
    per_epoch = sum(1 for _ in batches(train, args.pieces, rng))
    total, warm = per_epoch * args.epochs, per_epoch // 2
    print(f"{len(gum)} + {len(ewt)} sentences, held-out documents left out", flush=True)
    print(f"{len(train)} sentences, {sum(map(len, train))} words, {len(rows)} pieces, {per_epoch} steps an epoch", flush=True)

    def save() -> None:
        torch.save({"state": average.state, "size": asdict(size), "heads": asdict(heads)}, args.out / "reader.pt")

    step, began = 0, time.time()
    for epoch in range(args.epochs):
        model.train()
        sums: dict[str, float] = {}
        for batch in batches([augment(e, rng) for e in train], args.pieces, rng):
            factor = min(1.0, (step + 1) / warm) * max(0.0, 1 - max(0, step - warm) / (total - warm))
            for group in optimiser.param_groups:
                group["lr"] = group["peak"] * factor
            tensors = {k: torch.from_numpy(v) for k, v in inputs(batch, wordpiece).items()}
            with torch.autocast("cpu", torch.bfloat16, enabled=args.bf16):
                scores = model(**tensors)
            parts = losses(scores, targets(batch, labels))
            loss = sum(WEIGHTS[k] * v for k, v in parts.items())
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            average.update(model)
            step += 1
            for k, v in parts.items():
                sums[k] = sums.get(k, 0.0) + v.item()
            if step % 100 == 0:
                told = " ".join(f"{k} {v / (step - epoch * per_epoch):.3f}" for k, v in sums.items())
                save()
                print(f"{step}/{total} {time.time() - began:.0f}s {told}", flush=True)
        judged.load_state_dict(average.state)
        for name, examples in dev.items():
            figures = evaluate(judged, examples, wordpiece, labels, name == "gum")
            print(f"epoch {epoch + 1} {name} " + " ".join(f"{k} {v:.2f}" for k, v in figures.items()), flush=True)
        save()
        (args.out / "train.json").write_text(json.dumps({k: str(v) for k, v in vars(args).items()}))
        if args.stop_after and epoch + 1 >= args.stop_after:
            break


if __name__ == "__main__":
    main()
