"""Dropout whose random masks are cut from a pool.

Drawing a random number for every unit costs a sixth of a training step on a processor; a slice at a
random place of a large pool of masks costs next to nothing and is refreshed bit by bit.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

_POOL = 1 << 22
_FRESH = 1 << 14


class Dropout(nn.Module):
    """Like `nn.Dropout`; modules of the same rate share a pool."""

    _pools: dict[float, Tensor] = {}

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.rate == 0:
            return x
        return x * self._mask(x.numel()).view(x.shape)

    def _mask(self, count: int) -> Tensor:
        pool = Dropout._pools.get(self.rate)
        if pool is None or len(pool) < 2 * count:
            pool = self._draw(max(_POOL, 2 * count))
            Dropout._pools[self.rate] = pool
        at = int(torch.randint(len(pool) - count, ()))
        fresh = int(torch.randint(len(pool) - _FRESH, ()))
        mask = pool[at : at + count].clone()
        pool[fresh : fresh + _FRESH] = self._draw(_FRESH)
        return mask

    def _draw(self, count: int) -> Tensor:
        return torch.bernoulli(torch.full((count,), 1 - self.rate)) / (1 - self.rate)
