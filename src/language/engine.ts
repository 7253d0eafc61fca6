import { type Engine, engineOf } from './analyse.js';
import { DEFAULT_MODEL, readModelFiles } from './model-files.js';
import { openSession } from './open-session.js';

export { type AnalysedSentence, type AnalysedWord, type Engine, engineOf } from './analyse.js';

export interface EngineOptions {
  /** The folder that holds reader.int8.onnx, labels.json and vocab.txt; the package's own by default. */
  readonly modelDir?: string;
  /** Threads of one run; by default as many as the machine has cores. */
  readonly threads?: number;
  /**
   * Forces onnxruntime's native library or its WebAssembly build. By default native where it loads;
   * CASUS_ENGINE=wasm in the environment has the same effect as 'wasm'.
   */
  readonly runtime?: 'native' | 'wasm';
}

/**
 * Loads the model.
 *
 * @throws CasusError model-missing, model-failed.
 */
export async function openEngine(options: EngineOptions = {}): Promise<Engine> {
  const model = await readModelFiles(options.modelDir ?? DEFAULT_MODEL);
  const runtime = options.runtime ?? (process.env.CASUS_ENGINE === 'wasm' ? 'wasm' : undefined);
  const session = await openSession(model.weights, { threads: options.threads, runtime });
  return engineOf(model, session);
}
