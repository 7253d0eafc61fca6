"""Writes `fixtures/wordpiece.json`: words, their pieces and shapes, which the runtime must give too.

    python make_fixtures.py --vocab ../models/reader/vocab.txt > fixtures/wordpiece.json
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from wordpiece import WordPiece, shape

WORDS = """
the The THE tHe ministers Ministers MINISTERS McArden al-Barani Al-Barani AL-BARANI U.N. u.n. U.N N. I a
state-of-the-art O'Hallan o’hallan 'tis n't can’t doesn't 's ’s “ ” ‘ ’ « » – — ― - -- … ... . , ! ?! ( ) [ ] % $ € £5
12 3,400 2nd 1990s F-16 h5 3½ 45% 10:30 №7 Zürrich zürrich Ñandú café NAÏVE naïve Ærland øresund İstan ﬁnal
Арден 条約 大陸 معاهدة αβγ 😀 ™ ° @casus #pact casus@arvenia.example https://arvenia.example/a_b?c=d
antidisarmamentarianism Xqzvkw qwrtpsd hyper-mega-verylong_name half\u00a0half \u200b ~ ^ ` _ a_b x=y <b> & R&D Bostland's
""".split(" ")


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--vocab", type=Path, required=True)
    wordpiece = WordPiece.load(a.parse_args().vocab)
    words = [w for part in WORDS for w in part.split("\n") if w] + ["z" * 100, "z" * 101]
    rows = [{"word": w, "ids": list(wordpiece.encode(w)), "shape": shape(w)} for w in dict.fromkeys(words)]
    print("[\n" + ",\n".join(" " + json.dumps(r, ensure_ascii=False) for r in rows) + "\n]")


if __name__ == "__main__":
    main()
