import type * as Ort from 'onnxruntime-common';
import { CasusError } from '../records/errors.js';
import type { Batch, Inputs } from './batches.js';

type Integers = Int32Array | BigInt64Array;

/** What the model says of one batch, row-major; `parts`, `partWords`, `windows` and `words` are the batch's. */
export interface Scores {
  /** [parts, partWords, tags] */
  readonly upos: Float32Array;
  readonly xpos: Float32Array;
  /** [parts, partWords]: index of the best lemma script. */
  readonly lemma: Integers;
  /** [parts, partWords, partWords + 1]: score of each head, 0 the root. */
  readonly arcs: Float32Array;
  /** [parts, partWords, partWords + 1]: index of the best relation to that head. */
  readonly labels: Integers;
  /** [parts, partWords, partWords]: spans by first and last word. */
  readonly mention_type: Integers;
  readonly mention_score: Float32Array;
  /** [anchors, 2]: window and word of each word that may stand for a finding. */
  readonly anchors: Integers;
  /** [anchors, classes]: scores of what it may stand for; see `proposals.ts`. */
  readonly anchor_scores: Float32Array;
  /** [anchors, roles, words]: logits of each word of the window in each role. */
  readonly anchor_roles: Float32Array;
}

const OUTPUTS = [
  'upos',
  'xpos',
  'lemma',
  'arcs',
  'labels',
  'mention_type',
  'mention_score',
  'anchors',
  'anchor_scores',
  'anchor_roles',
] as const;

/** A loaded model. Runs queue up: one at a time uses all the threads there are. */
export interface Session {
  /** What computes: onnxruntime's native library, or its WebAssembly build. */
  readonly runtime: 'native' | 'wasm';
  run(batch: Batch, inputs: Inputs): Promise<Scores>;
  close(): Promise<void>;
}

/** The part of onnxruntime that all its builds share. */
export type Runtime = Pick<typeof Ort, 'InferenceSession' | 'Tensor'>;

/** Loads `weights` into the WebAssembly runtime, as Node and browsers have it. */
export async function openWasmSession(runtime: Runtime, weights: Uint8Array): Promise<Session> {
  const options = { executionProviders: ['wasm'] };
  return sessionOver('wasm', runtime, await runtime.InferenceSession.create(weights, options));
}

/** A session over one that `runtime` has opened. */
export function sessionOver(kind: Session['runtime'], runtime: Runtime, session: Ort.InferenceSession): Session {
  let last: Promise<unknown> = Promise.resolve();
  const tensor = (data: BigInt64Array, rows: number, columns: number): Ort.Tensor =>
    new runtime.Tensor('int64', data, [rows, columns]);
  const runNow = async (batch: Batch, inputs: Inputs): Promise<Scores> => {
    const { pieces, words, partWords } = batch;
    const windows = batch.windows.length;
    const parts = batch.parts.length;
    const results = await session.run(
      {
        input_ids: tensor(inputs.input_ids, windows, pieces),
        shape_ids: tensor(inputs.shape_ids, windows, pieces),
        attention_mask: tensor(inputs.attention_mask, windows, pieces),
        sentence_words: tensor(inputs.sentence_words, parts, partWords),
        sentence_mask: tensor(inputs.sentence_mask, parts, partWords),
        window_words: tensor(inputs.window_words, windows, words),
        window_mask: tensor(inputs.window_mask, windows, words),
      },
      [...OUTPUTS],
    );
    return Object.fromEntries(OUTPUTS.map((name) => [name, results[name].data])) as unknown as Scores;
  };
  return {
    runtime: kind,
    run(batch, inputs) {
      const next = last
        .then(() => runNow(batch, inputs))
        .catch((cause: unknown) => {
          const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
          throw new CasusError('model-failed', `the model stopped: ${reason}`, { cause });
        });
      last = next.catch(() => undefined);
      return next;
    },
    async close() {
      await last;
      await session.release();
    },
  };
}
