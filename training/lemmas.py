"""Lemmas as edit scripts, so that a classifier can give them (Chrupała 2006; Straka 2018).

`l:N:suffix`  lower-case the form, strip N characters from its end, append the suffix
`k:N:suffix`  the same, keeping the case
`=lemma`      the whole lemma, for irregular forms
"""

from __future__ import annotations

from collections import Counter

from conllu import Sentence

_MAX_STRIP = 4


def _edit(source: str, lemma: str) -> tuple[int, str]:
    shared = 0
    while shared < min(len(source), len(lemma)) and source[shared] == lemma[shared]:
        shared += 1
    return len(source) - shared, lemma[shared:]


def script(form: str, lemma: str) -> str:
    """The script that turns the form into the lemma."""
    strip, suffix = _edit(form.lower(), lemma)
    kept, kept_suffix = _edit(form, lemma)
    if form.lower() == form or (strip, len(suffix)) <= (kept, len(kept_suffix)):
        if strip > _MAX_STRIP or (strip == len(form) and len(form) > 1):
            return "=" + lemma
        return f"l:{strip}:{suffix}"
    if kept > _MAX_STRIP or (kept == len(form) and len(form) > 1):
        return "=" + lemma
    return f"k:{kept}:{kept_suffix}"


def apply(rule: str, form: str) -> str:
    """The lemma of a form under a script."""
    if rule.startswith("="):
        return rule[1:]
    case, strip, suffix = rule.split(":", 2)
    base = form.lower() if case == "l" else form
    return base[: max(0, len(base) - int(strip))] + suffix


def inventory(sentences: list[Sentence], size: int) -> list[str]:
    """The most frequent scripts; the first is to leave the lower-cased word as it is."""
    count: Counter[str] = Counter()
    for sentence in sentences:
        for form, lemma in zip(sentence.forms, sentence.lemmas):
            if lemma != "_" or form == "_":
                count[script(form, lemma)] += 1
    rules = [rule for rule, _ in count.most_common(size)]
    rules.sort(key=lambda r: (r != "l:0:", -count[r], r))
    return rules
