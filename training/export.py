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
from heads import FrameHead
from labels import Labels
from model import HeadSize, Reader
from windows import TASKS

INPUTS = {
    "input_ids": ("B", "P"),
    "shape_ids": ("B", "P"),
    "attention_mask": ("B", "P"),
    "sentence_words": ("S", "W"),
    "sentence_mask": ("S", "W"),
    "window_words": ("B", "V"),
    "window_mask": ("B", "V"),
}
OUTPUTS = {
    "upos": ("S", "W"),
    "xpos": ("S", "W"),
    "lemma": ("S", "W"),
    "arcs": ("S", "W", "W1"),
    "labels": ("S", "W", "W1"),
    "mention_type": ("S", "W", "W"),
    "mention_score": ("S", "W", "W"),
    "anchors": ("N",),
    "anchor_scores": ("N",),
    "anchor_roles": ("N", None, "V"),
}
AXES = {name: {i: axis for i, axis in enumerate(axes) if axis} for name, axes in (INPUTS | OUTPUTS).items()}
#: A word whose chance of standing for a finding of some kind is below this is no anchor.
LEAST_CHANCE = 0.05


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

    def forward(
        self,
        input_ids: Tensor,
        shape_ids: Tensor,
        attention_mask: Tensor,
        sentence_words: Tensor,
        sentence_mask: Tensor,
        window_words: Tensor,
        window_mask: Tensor,
    ) -> tuple[Tensor, ...]:
        s = self.reader(input_ids, shape_ids, attention_mask, sentence_words, sentence_mask, window_words, window_mask)
        best, kind = s["mention"].max(2)
        real = sentence_mask[:, :, None] * sentence_mask[:, None, :]
        best = best + (1.0 - real.to(best.dtype)) * -10000.0
        none = torch.stack([torch.softmax(s[task], -1)[..., 0] for task in TASKS], -1).amin(-1)
        likely = (1.0 - none) * window_mask.to(none.dtype) >= LEAST_CHANCE
        # The very first word is always an anchor: the runtime cannot reshape what is empty.
        b, v = window_mask.shape
        first = torch.arange(b)[:, None] + torch.arange(v)[None, :] == 0
        anchors = torch.nonzero(likely | first)
        rows, places = anchors[:, 0], anchors[:, 1]
        classes = torch.cat([s[name] for name in FrameHead.SPLIT], -1)
        roles = self.reader.frame.roles_at(s["frames"], rows, places)
        roles = roles + (1.0 - window_mask[rows][:, None, :].to(roles.dtype)) * -10000.0
        return (
            s["upos"],
            s["xpos"],
            s["lemma"].argmax(-1).to(torch.int32),
            s["arcs"],
            s["labels"].argmax(2).to(torch.int32),
            kind.to(torch.int32),
            best,
            anchors.to(torch.int32),
            classes[rows, places],
            roles,
        )


def to_onnx(runtime: Runtime, path: Path) -> None:
    """The float graph."""
    b, p, parts, w, v = 2, 23, 5, 7, 17
    example = (
        torch.ones(b, p, dtype=torch.long),
        torch.ones(b, p, dtype=torch.long),
        torch.ones(b, p, dtype=torch.long),
        torch.arange(1, w + 1).repeat(parts, 1),
        torch.ones(parts, w, dtype=torch.long),
        torch.arange(1, v + 1).repeat(b, 1),
        torch.ones(b, v, dtype=torch.long),
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            runtime,
            example,
            str(path),
            input_names=list(INPUTS),
            output_names=list(OUTPUTS),
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
    labels.version, labels.format = args.version, 2
    labels.save(args.out / "labels.json")
    shutil.copyfile(args.run / "vocab.txt", args.out / "vocab.txt")
    total = sum(f.stat().st_size for f in args.out.iterdir())
    print(f"{args.out}: {total / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
