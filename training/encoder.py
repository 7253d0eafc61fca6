"""The encoder: BERT's architecture (Devlin et al. 2019) in MiniLM's size (Wang et al. 2020).

Written out here, not taken from a library, so that word shape can enter its input, the three
projections of attention are one product, and the exported graph is small and plain.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from dropout import Dropout
from wordpiece import SHAPES


@dataclass(frozen=True, slots=True)
class EncoderSize:
    vocabulary: int
    layers: int = 6
    width: int = 384
    heads: int = 12
    inner: int = 1536
    positions: int = 512


class Attention(nn.Module):
    """Multi-head self-attention: [B,P,H] to [B,P,H]."""

    def __init__(self, size: EncoderSize) -> None:
        super().__init__()
        self.heads = size.heads
        self.qkv = nn.Linear(size.width, 3 * size.width)
        self.out = nn.Linear(size.width, size.width)
        self.exporting = False

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        b, p, h = x.shape
        d = h // self.heads
        qkv = self.qkv(x).view(b, p, 3, self.heads, d).permute(2, 0, 3, 1, 4)
        q, k, v = qkv[0], qkv[1], qkv[2]
        if self.exporting:
            weights = torch.softmax(q @ k.transpose(-1, -2) * d**-0.5 + bias, -1)
            mixed = weights @ v
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, bias.to(q.dtype))
        return self.out(mixed.transpose(1, 2).reshape(b, p, h))


class Layer(nn.Module):
    """One post-norm transformer layer."""

    def __init__(self, size: EncoderSize, dropout: float) -> None:
        super().__init__()
        self.attention = Attention(size)
        self.attention_norm = nn.LayerNorm(size.width, 1e-12)
        self.up = nn.Linear(size.width, size.inner)
        self.down = nn.Linear(size.inner, size.width)
        self.norm = nn.LayerNorm(size.width, 1e-12)
        self.drop = Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        x = self.attention_norm(x + self.drop(self.attention(x, bias)))
        return self.norm(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Pieces and shapes to the hidden states of every layer."""

    def __init__(self, size: EncoderSize, dropout: float = 0.1) -> None:
        super().__init__()
        self.size = size
        self.pieces = nn.Embedding(size.vocabulary, size.width)
        self.positions = nn.Embedding(size.positions, size.width)
        self.shapes = nn.Embedding(len(SHAPES), size.width)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(size.width, 1e-12)
        self.drop = Dropout(dropout)
        self.layers = nn.ModuleList(Layer(size, dropout) for _ in range(size.layers))

    def forward(self, input_ids: Tensor, shape_ids: Tensor, attention_mask: Tensor) -> list[Tensor]:
        """[B,P] ids to the hidden states [B,P,H] after each layer."""
        x = self.pieces(input_ids) + self.shapes(shape_ids)
        x = x + self.positions.weight[: input_ids.shape[1]]
        x = self.drop(self.norm(x))
        bias = (1.0 - attention_mask[:, None, None, :].to(x.dtype)) * -10000.0
        states = []
        for layer in self.layers:
            x = layer(x, bias)
            states.append(x)
        return states


def load_bert(encoder: Encoder, path: str | Path, rows: list[int]) -> None:
    """Fills the encoder from a BERT checkpoint, keeping the given rows of its vocabulary."""
    bert = {k.removeprefix("bert."): v for k, v in load_file(str(path)).items()}
    e = "embeddings."
    own: dict[str, Tensor] = {
        "pieces.weight": bert[e + "word_embeddings.weight"][rows],
        "positions.weight": bert[e + "position_embeddings.weight"] + bert[e + "token_type_embeddings.weight"][0],
        "shapes.weight": encoder.shapes.weight.data,
        "norm.weight": bert[e + "LayerNorm.weight"],
        "norm.bias": bert[e + "LayerNorm.bias"],
    }
    names = {
        "attention.out": "attention.output.dense",
        "attention_norm": "attention.output.LayerNorm",
        "up": "intermediate.dense",
        "down": "output.dense",
        "norm": "output.LayerNorm",
    }
    for i in range(encoder.size.layers):
        layer = f"encoder.layer.{i}."
        for part in ("weight", "bias"):
            for mine, theirs in names.items():
                own[f"layers.{i}.{mine}.{part}"] = bert[f"{layer}{theirs}.{part}"]
            own[f"layers.{i}.attention.qkv.{part}"] = torch.cat(
                [bert[f"{layer}attention.self.{n}.{part}"] for n in ("query", "key", "value")]
            )
    encoder.load_state_dict(own)
