"""Frames from scores, and how many of them are right."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from labels import ROLES, Labels
from windows import Frame, Window

TASK_ROLES = {"attribution": ROLES[0:3], "event": ROLES[3:5], "commitment": ROLES[5:9]}


def found_frames(head: torch.nn.Module, scores: dict[str, torch.Tensor], batch: list[Window], labels: Labels, task: str, threshold: float = 0.5) -> list[list[Frame]]:
    """The frames of one task in each window: anchors whose chance of being one reaches the threshold, with the words of their roles."""
    chance = torch.softmax(scores[task].float(), -1)
    out: list[list[Frame]] = [[] for _ in batch]
    places = [(r, i) for r, w in enumerate(batch) for i in range(len(w)) if 1 - chance[r, i, 0] >= threshold]
    if not places:
        return out
    rows, columns = torch.tensor(places).unbind(1)
    fill = torch.sigmoid(head.roles_at(scores["frames"], rows, columns).float())
    for (r, i), roles in zip(places, fill):
        words = {
            name: [k for k in range(len(batch[r])) if roles[ROLES.index(name), k] >= 0.5] for name in TASK_ROLES[task]
        }
        names = {"attribution": ["attribution"], "event": labels.event, "commitment": labels.commitment}[task]
        label = names[int(chance[r, i, 1:].argmax())]
        status = labels.status[int(scores["status"][r, i].argmax())] if task == "event" else None
        out[r].append(Frame(task, i, label, status, None, words))
    return out


def jaccard(a: list[int], b: list[int]) -> float:
    if not a and not b:
        return 1.0
    x, y = set(a), set(b)
    return len(x & y) / len(x | y)


@dataclass(slots=True)
class Count:
    gold: int = 0
    found: int = 0
    hit: int = 0

    def f1(self) -> float:
        return 200 * self.hit / max(1, self.gold + self.found)


class FrameScore:
    """Counts over windows: attributions by content and source, events by anchor and more, commitments by consequent."""

    def __init__(self) -> None:
        self.counts: dict[str, Count] = {}

    def add(self, task: str, gold: list[Frame], found: list[Frame]) -> None:
        gold = [f for f in gold if f.task == task]
        if task == "event":
            self._events(gold, found)
            return
        key = "content" if task == "attribution" else "consequent"
        gold = [f for f in gold if f.roles.get(key)]
        found = [f for f in found if f.roles.get(key)]
        pairs = [(jaccard(g.roles[key], p.roles[key]), i, j) for i, g in enumerate(gold) for j, p in enumerate(found)]
        used_gold: set[int] = set()
        used_found: set[int] = set()
        tests = {f"{task}.found": 0, f"{task}.who" if task == "attribution" else f"{task}.kind": 0}
        names = list(tests)
        for overlap, i, j in sorted(pairs, reverse=True):
            if overlap < 0.5 or i in used_gold or j in used_found:
                continue
            used_gold.add(i)
            used_found.add(j)
            tests[names[0]] += 1
            if task == "attribution":
                tests[names[1]] += jaccard(gold[i].roles["source"], found[j].roles["source"]) >= 0.5
            else:
                tests[names[1]] += gold[i].label == found[j].label
        for name, hit in tests.items():
            self._count(name, len(gold), len(found), hit)

    def _events(self, gold: list[Frame], found: list[Frame]) -> None:
        mine = {f.anchor: f for f in found}
        both = [(g, mine[g.anchor]) for g in gold if g.anchor in mine]
        self._count("event.anchor", len(gold), len(found), len(both))
        self._count("event.type", len(gold), len(found), sum(g.label == p.label for g, p in both))
        self._count("event.status", len(both), len(both), sum(g.status == p.status for g, p in both))
        for role in ("actor", "recipient"):
            hit = sum(jaccard(g.roles[role], p.roles[role]) >= 0.5 for g, p in both)
            self._count(f"event.{role}", len(both), len(both), hit)

    def _count(self, name: str, gold: int, found: int, hit: int) -> None:
        c = self.counts.setdefault(name, Count())
        c.gold += gold
        c.found += found
        c.hit += hit

    def figures(self) -> dict[str, float]:
        return {k: c.f1() for k, c in self.counts.items()}
