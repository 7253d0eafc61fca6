"""Typed-span F1 of named mentions: persons, organizations and places headed by a proper noun.

    python score_mentions.py --model ../models/reader ../../shared/data/treebanks/en_gum-dev.conllu.gz

A found span counts when its first word, last word and type are those of a gold mention. Gold is GUM's
own annotation; heads and proper nouns are judged on the gold tree.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from conllu import read
from entities import SCORED, named_mentions
from evaluate import scored, span_f1
from runtime import Runtime


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--model", type=Path, required=True)
    a.add_argument("--file", default="reader.int8.onnx")
    a.add_argument("--threshold", type=float, default=0.0)
    a.add_argument("gold", type=Path)
    args = a.parse_args()
    sentences = list(read(args.gold))
    gold = [scored(named_mentions(s)) for s in sentences]
    found = [scored(p.mentions) for p in Runtime(args.model, args.file).read(sentences, threshold=args.threshold)]
    for kind in (*SCORED, "all"):
        g = [{m for m in ms if kind in (m.type, "all")} for ms in gold]
        f = [{m for m in ms if kind in (m.type, "all")} for ms in found]
        p, r, f1 = span_f1(g, f)
        print(f"{kind:13} gold {sum(map(len, g)):5} found {sum(map(len, f)):5}  P {p:.3f}  R {r:.3f}  F1 {f1:.3f}")


if __name__ == "__main__":
    main()
