"""Float weights from a model that ships, to go on training from.

    python warm.py --model ../models/reader --out DIR

Writes what `train.py` writes. The int8 rows and columns are multiplied by their scales; what rounding lost is learnt again in a few
hundred steps.
"""

from __future__ import annotations

import argparse
import shutil
from dataclasses import asdict
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from encoder import EncoderSize
from labels import Labels
from model import HeadSize


def float_weights(path: Path) -> dict[str, torch.Tensor]:
    """The state of `Reader`: names without the exporter's prefix."""
    graph = onnx.load(path).graph
    values = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    state = {k.removeprefix("reader."): v for k, v in values.items() if k.startswith("reader.")}
    rows, scale = state.pop("encoder.pieces.rows"), state.pop("encoder.pieces.scale")
    state["encoder.pieces.weight"] = rows.astype(np.float32) * scale
    for node in graph.node:
        if node.op_type != "MatMulInteger":
            continue
        stem = node.input[1].removesuffix("_quantized")
        name = node.name.removeprefix("/reader/").removesuffix("/MatMul_quant").replace("/", ".")
        weight = values[node.input[1]].astype(np.float32) - values[stem + "_zero_point"].astype(np.float32)
        state[f"{name}.weight"] = (weight * values[stem + "_scale"]).T.copy()
    return {k: torch.from_numpy(np.array(v, np.float32)) for k, v in state.items()}


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--model", type=Path, required=True)
    a.add_argument("--out", type=Path, required=True)
    args = a.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    state = float_weights(args.model / "reader.int8.onnx")
    size = EncoderSize(vocabulary=len(state["encoder.pieces.weight"]))
    torch.save({"state": state, "size": asdict(size), "heads": asdict(HeadSize())}, args.out / "reader.pt")
    for name in ("labels.json", "vocab.txt"):
        shutil.copyfile(args.model / name, args.out / name)
    Labels.load(args.out / "labels.json")


if __name__ == "__main__":
    main()
