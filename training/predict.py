"""CoNLL-U in, CoNLL-U out, by the exported model on the file's own words.

    python predict.py --model ../models/reader GOLD.conllu[.gz] > PREDICTED.conllu

Mentions go to MISC as `Mention=start-end-type` (1-based, at the first word). Speed goes to stderr.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from conllu import Sentence, read, write
from runtime import Runtime


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--model", type=Path, required=True)
    a.add_argument("--file", default="reader.int8.onnx")
    a.add_argument("--threads", type=int, default=2)
    a.add_argument("gold", type=Path)
    args = a.parse_args()
    runtime = Runtime(args.model, args.file, args.threads)
    gold = list(read(args.gold))
    out = []
    for g, p in zip(gold, runtime.read(gold), strict=True):
        misc: list[list[str]] = [[] for _ in g.forms]
        for m in sorted(p.mentions, key=lambda m: (m.start, -m.end)):
            misc[m.start].append(f"{m.start + 1}-{m.end + 1}-{m.type}")
        notes = ["Mention=" + ",".join(m) if m else "_" for m in misc]
        out.append(Sentence(g.id, g.forms, p.lemmas, p.upos, p.xpos, p.heads, p.deprels, notes))
    sys.stdout.write(write(out))
    t = runtime.timing
    print(f"{t.words} words in {t.seconds:.2f} s of session: {t.words / t.seconds:.0f} words/s", file=sys.stderr)


if __name__ == "__main__":
    main()
