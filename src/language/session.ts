import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type * as Ort from 'onnxruntime-common';
import { CasusError } from '../records/errors.js';
import type { Inputs } from './batches.js';
import { missing } from './model-files.js';

type Integers = Int32Array | BigInt64Array;

/** What the model says of one batch, row-major over [rows, words, …]; `words` is the padded width. */
export interface Scores {
  /** [rows, words, tags] */
  readonly upos: Float32Array;
  readonly xpos: Float32Array;
  /** [rows, words]: index of the best lemma script. */
  readonly lemma: Integers;
  /** [rows, words, words + 1]: score of each head, 0 the root. */
  readonly arcs: Float32Array;
  /** [rows, words, words + 1]: index of the best relation to that head. */
  readonly labels: Integers;
  /** [rows, words, words]: spans by first and last word. */
  readonly mention_type: Integers;
  readonly mention_score: Float32Array;
}

const OUTPUTS = ['upos', 'xpos', 'lemma', 'arcs', 'labels', 'mention_type', 'mention_score'] as const;

/** A loaded model. Runs queue up: one at a time uses all the threads there are. */
export interface Session {
  /** What computes: onnxruntime's native library, or its WebAssembly build. */
  readonly runtime: 'native' | 'wasm';
  run(inputs: Inputs): Promise<Scores>;
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly threads?: number;
  /** Forces a runtime; by default native, and WebAssembly where the native library cannot be loaded. */
  readonly runtime?: 'native' | 'wasm';
}

/**
 * @throws CasusError model-missing when the weights cannot be read, model-failed when no runtime takes them.
 */
export async function openSession(weights: string, options: SessionOptions = {}): Promise<Session> {
  const threads = options.threads ?? Math.min(availableParallelism(), 8);
  const bytes = await readFile(weights).catch((cause: unknown) => {
    throw missing(weights, cause);
  });
  const native = options.runtime === 'wasm' ? undefined : await loadNative(options.runtime === 'native');
  try {
    if (native) return wrap('native', native, await native.InferenceSession.create(bytes, sessionOptions(threads)));
    const wasm = await loadWasm(threads);
    return wrap('wasm', wasm, await wasm.InferenceSession.create(bytes, { executionProviders: ['wasm'] }));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new CasusError('model-failed', `${weights} cannot be loaded: ${reason}`, { place: weights, cause });
  }
}

function sessionOptions(threads: number): Ort.InferenceSession.SessionOptions {
  return {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  };
}

type Runtime = Pick<typeof Ort, 'InferenceSession' | 'Tensor'>;

/** The native runtime; undefined where its library is not there or does not fit the machine. */
async function loadNative(required: boolean): Promise<Runtime | undefined> {
  try {
    const module = (await import('onnxruntime-node')) as unknown as Runtime & { default?: Runtime };
    return module.default ?? module;
  } catch (cause) {
    if (!required) return undefined;
    throw new CasusError('model-failed', 'onnxruntime-node cannot be loaded', { cause });
  }
}

async function loadWasm(threads: number): Promise<Runtime> {
  const module = await import('onnxruntime-web');
  module.env.wasm.numThreads = threads;
  module.env.logLevel = 'error';
  return module as unknown as Runtime;
}

function wrap(kind: Session['runtime'], runtime: Runtime, session: Ort.InferenceSession): Session {
  let last: Promise<unknown> = Promise.resolve();
  const tensor = (data: BigInt64Array, rows: number, columns: number): Ort.Tensor =>
    new runtime.Tensor('int64', data, [rows, columns]);
  const runNow = async (inputs: Inputs): Promise<Scores> => {
    const { rows, pieces, words } = inputs;
    const results = await session.run(
      {
        input_ids: tensor(inputs.input_ids, rows, pieces),
        shape_ids: tensor(inputs.shape_ids, rows, pieces),
        attention_mask: tensor(inputs.attention_mask, rows, pieces),
        word_starts: tensor(inputs.word_starts, rows, words),
        word_mask: tensor(inputs.word_mask, rows, words),
      },
      [...OUTPUTS],
    );
    return Object.fromEntries(OUTPUTS.map((name) => [name, results[name].data])) as unknown as Scores;
  };
  return {
    runtime: kind,
    run(inputs) {
      const next = last
        .then(() => runNow(inputs))
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
