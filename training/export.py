"""Exports a trained reader as one int8 ONNX file with its labels and vocabulary.

    python export.py --run DIR --out ../models/reader --version YYYY-MM-DD-n [--float FILE]

Weights of the large products are int8 with one scale a column, activations are quantised as they
come (onnxruntime's dynamic quantisation). The piece embeddings are int8 with one scale a row, taken
apart inside the graph. `--keep` names parts (substrings of node names) that stay in float.
"""

from __future__ import annotations

import argparse
import shutil
import warnings
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from encoder import EncoderSize
from evaluate import OUTPUT_NAMES
from labels import Labels
from model import HeadSize, Reader

AXES = {
    "input_ids": {0: "B", 1: "P"},
    "shape_ids": {0: "B", 1: "P"},
    "attention_mask": {0: "B", 1: "P"},
    "word_starts": {0: "B", 1: "W"},
    "word_mask": {0: "B", 1: "W"},
    "upos": {0: "B", 1: "W"},
    "xpos": {0: "B", 1: "W"},
    "lemma": {0: "B", 1: "W"},
    "arcs": {0: "B", 1: "W", 2: "W1"},
    "labels": {0: "B", 1: "W", 2: "W1"},
    "mention_type": {0: "B", 1: "W", 2: "W"},
    "mention_score": {0: "B", 1: "W", 2: "W"},
}


def load(run: Path) -> tuple[Reader, Labels]:
    """The trained reader of a run, ready to evaluate."""
    labels = Labels.load(run / "labels.json")
    saved = torch.load(run / "reader.pt", weights_only=True)
    model = Reader(EncoderSize(**saved["size"]), labels, HeadSize(**saved["heads"]))
    model.load_state_dict(saved["state"])
    return model.eval(), labels


class RowEmbedding(nn.Module):
    """An embedding held as int8 rows, each with its own scale."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
        self.register_buffer("rows", torch.round(weight / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        return self.rows[ids].to(torch.float32) * self.scale[ids]


class Runtime(nn.Module):
    """`Reader` under the runtime contract: argmaxes taken in the graph."""

    def __init__(self, reader: Reader, small_embeddings: bool) -> None:
        super().__init__()
        self.reader = reader
        for layer in reader.encoder.layers:
            layer.attention.exporting = True
        if small_embeddings:
            reader.encoder.pieces = RowEmbedding(reader.encoder.pieces.weight.data)

    def forward(self, input_ids: Tensor, shape_ids: Tensor, attention_mask: Tensor, word_starts: Tensor, word_mask: Tensor) -> tuple[Tensor, ...]:
        s = self.reader(input_ids, shape_ids, attention_mask, word_starts, word_mask)
        best, kind = s["mention"].max(2)
        real = word_mask[:, :, None] * word_mask[:, None, :]
        best = best + (1.0 - real.to(best.dtype)) * -10000.0
        return (
            s["upos"],
            s["xpos"],
            s["lemma"].argmax(-1).to(torch.int32),
            s["arcs"],
            s["labels"].argmax(2).to(torch.int32),
            kind.to(torch.int32),
            best,
        )


def to_onnx(runtime: Runtime, path: Path) -> None:
    """The float graph."""
    b, p, w = 3, 11, 7
    example = (
        torch.ones(b, p, dtype=torch.long),
        torch.ones(b, p, dtype=torch.long),
        torch.ones(b, p, dtype=torch.long),
        torch.arange(1, w + 1).repeat(b, 1),
        torch.ones(b, w, dtype=torch.long),
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            runtime,
            example,
            str(path),
            input_names=["input_ids", "shape_ids", "attention_mask", "word_starts", "word_mask"],
            output_names=OUTPUT_NAMES,
            dynamic_axes=AXES,
            opset_version=17,
            dynamo=False,
        )


def quantise(source: Path, target: Path, keep: list[str]) -> None:
    """Dynamic int8 of all products with weights, but those whose node name holds one of `keep`."""
    graph = onnx.load(source).graph
    kept = [n.name for n in graph.node if any(k in n.name for k in keep)]
    quantize_dynamic(
        source,
        target,
        per_channel=True,
        weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Gemm"],
        nodes_to_exclude=kept,
        extra_options={"MatMulConstBOnly": True},
    )


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--run", type=Path, required=True)
    a.add_argument("--out", type=Path, required=True)
    a.add_argument("--version", required=True)
    a.add_argument("--float", type=Path, help="also keep the float graph here")
    a.add_argument("--keep", nargs="*", default=[])
    args = a.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    model, labels = load(args.run)
    full = args.float or args.run / "reader.float.onnx"
    to_onnx(Runtime(model, small_embeddings=True), full)
    quantise(full, args.out / "reader.int8.onnx", args.keep)
    labels.version = args.version
    labels.save(args.out / "labels.json")
    shutil.copyfile(args.run / "vocab.txt", args.out / "vocab.txt")
    total = sum(f.stat().st_size for f in args.out.iterdir())
    print(f"{args.out}: {total / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
