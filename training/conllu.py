"""Reading CoNLL-U: the words, without multiword ranges and empty nodes."""

from __future__ import annotations

import gzip
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator


@dataclass(slots=True)
class Sentence:
    """One sentence as columns. `heads[i]` is 0 for the root, else the 1-based word it hangs on."""

    id: str
    forms: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    upos: list[str] = field(default_factory=list)
    xpos: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deprels: list[str] = field(default_factory=list)
    misc: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.forms)


def read(path: str | Path) -> Iterator[Sentence]:
    """The sentences of a file, plain or gzip."""
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as lines:
        sentence = Sentence("")
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# sent_id"):
                sentence.id = line.split("=", 1)[1].strip()
            elif not line.strip():
                if len(sentence):
                    yield sentence
                sentence = Sentence("")
            elif not line.startswith("#"):
                columns = line.split("\t")
                if not columns[0].isdigit():
                    continue
                sentence.forms.append(columns[1])
                sentence.lemmas.append(columns[2])
                sentence.upos.append(columns[3])
                sentence.xpos.append(columns[4])
                sentence.heads.append(int(columns[6]) if columns[6].isdigit() else 0)
                sentence.deprels.append(columns[7])
                sentence.misc.append(columns[9])
        if len(sentence):
            yield sentence


def write(sentences: list[Sentence]) -> str:
    """CoNLL-U text; what is unknown is `_`."""
    out: list[str] = []
    for sentence in sentences:
        out.append(f"# sent_id = {sentence.id}")
        for i in range(len(sentence)):
            out.append(
                "\t".join(
                    (
                        str(i + 1),
                        sentence.forms[i],
                        sentence.lemmas[i],
                        sentence.upos[i],
                        sentence.xpos[i],
                        "_",
                        str(sentence.heads[i]),
                        sentence.deprels[i],
                        "_",
                        sentence.misc[i] if sentence.misc else "_",
                    )
                )
            )
        out.append("")
    return "\n".join(out) + "\n"
