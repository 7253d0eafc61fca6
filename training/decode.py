"""From scores to trees and mentions."""

from __future__ import annotations

import numpy as np

from entities import Mention


def _cycle(heads: np.ndarray) -> list[int] | None:
    """A cycle among nodes 1..n under `heads` (node 0 is the root), or None."""
    state = np.zeros(len(heads), np.int8)
    for start in range(1, len(heads)):
        path, node = [], start
        while node != 0 and state[node] == 0:
            state[node] = 1
            path.append(node)
            node = int(heads[node])
        if node != 0 and state[node] == 1:
            return path[path.index(node) :]
        state[path] = 2
    return None


def _edmonds(scores: np.ndarray) -> np.ndarray:
    """Maximum spanning arborescence; `scores[d, h]`, node 0 the root (Chu & Liu 1965; Edmonds 1967)."""
    n = len(scores)
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    inside = np.zeros(n, bool)
    inside[cycle] = True
    rest = np.flatnonzero(~inside)
    members = np.array(cycle)
    m = len(rest)
    total = scores[members, heads[members]].sum()
    small = np.full((m + 1, m + 1), -np.inf)
    small[:m, :m] = scores[np.ix_(rest, rest)]
    into = scores[np.ix_(members, rest)] - scores[members, heads[members]][:, None] + total
    enter = into.argmax(0)
    small[m, :m] = into.max(0)
    out_of = scores[np.ix_(rest, members)]
    leave = out_of.argmax(1)
    small[:m, m] = out_of.max(1)
    np.fill_diagonal(small, -np.inf)
    inner = _edmonds(small)
    result = heads.copy()
    for i in range(1, m):
        result[rest[i]] = members[leave[i]] if inner[i] == m else rest[inner[i]]
    entry = int(inner[m])
    result[members[enter[entry]]] = rest[entry]
    return result


def tree(arcs: np.ndarray) -> list[int]:
    """Heads (0 the root, else 1-based) of the best tree with exactly one root; `arcs` is [W,W+1].

    The arcs from the root are lowered alike, so that the best tree uses one of them alone
    (Zmigrod, Vieira & Cotterell 2020).
    """
    n = len(arcs)
    shifted = arcs - arcs.max(1, keepdims=True)
    log = shifted - np.log(np.exp(shifted).sum(1, keepdims=True))
    scores = np.zeros((n + 1, n + 1))
    scores[1:] = log
    np.fill_diagonal(scores, -np.inf)
    heads = scores.argmax(1)
    heads[0] = 0
    if (heads[1:] == 0).sum() == 1 and _cycle(heads) is None:
        return heads[1:].tolist()
    finite = scores[np.isfinite(scores)]
    scores[1:, 0] -= (finite.max() - finite.min() + 1) * (n + 1)
    return _edmonds(scores)[1:].tolist()


def mentions(types: np.ndarray, scores: np.ndarray, names: list[str], threshold: float = 0.0) -> list[Mention]:
    """Spans above the threshold, best first, none crossing one already taken; both are [W,W]."""
    starts, ends = np.nonzero(np.triu(scores > threshold))
    order = np.argsort(-scores[starts, ends], kind="stable")
    taken: list[Mention] = []
    for k in order:
        i, j = int(starts[k]), int(ends[k])
        if any(m.start < i <= m.end < j or i < m.start <= j < m.end for m in taken):
            continue
        taken.append(Mention(i, j, names[int(types[i, j])]))
    return taken
