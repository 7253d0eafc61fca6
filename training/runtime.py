"""Runs the exported model: what the TypeScript runtime does, for scoring here."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime as ort

from conllu import Sentence
from data import encode
from evaluate import OUTPUT_NAMES, Prediction, predictions
from labels import Labels
from windows import Document, Window, batches, inputs, windows
from wordpiece import WordPiece


@dataclass(slots=True)
class Timing:
    """Words read and seconds spent in the session alone."""

    words: int = 0
    pieces: int = 0
    seconds: float = 0.0


class Runtime:
    """The model folder, opened."""

    def __init__(self, folder: Path, file: str | Path = "reader.int8.onnx", threads: int = 2) -> None:
        self.labels = Labels.load(folder / "labels.json")
        self.wordpiece = WordPiece.load(folder / "vocab.txt")
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        self.session = ort.InferenceSession(str(folder / file), options, providers=["CPUExecutionProvider"])
        self.timing = Timing()

    def run(self, batch: list[Window]) -> dict[str, np.ndarray]:
        """The outputs of the contract for one batch."""
        feed = inputs(batch, self.wordpiece)
        began = time.perf_counter()
        out = self.session.run(OUTPUT_NAMES, feed)
        self.timing.seconds += time.perf_counter() - began
        self.timing.words += sum(map(len, batch))
        self.timing.pieces += sum(e.piece_count for e in batch)
        return dict(zip(OUTPUT_NAMES, out))

    def read(self, sentences: list[Sentence], piece_budget: int = 340, threshold: float = 0.0) -> list[Prediction]:
        """Predictions in the order of the sentences, which are read as one document."""
        examples = [encode(s, self.wordpiece, self.labels, False) for s in sentences]
        found: dict[int, Prediction] = {}
        for batch in batches(list(windows(Document(examples), self.labels.window, None)), piece_budget, None):
            own = [e for w in batch for e in w.examples]
            for e, p in zip(own, predictions(own, self.run(batch), self.labels, threshold)):
                found[id(e)] = p
        return [found[id(e)] for e in examples]
