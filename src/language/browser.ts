import * as runtime from 'onnxruntime-web/wasm';
import { CasusError } from '../records/errors.js';
import { type Engine, engineOf } from './analyse.js';
import { parseModel } from './model.js';
import { openWasmSession, type Runtime } from './session.js';

export type { Engine } from './analyse.js';

/** The model's three files, as the page fetched them, and where the page finds the runtime. */
export interface BrowserEngineOptions {
  /** reader.int8.onnx */
  readonly weights: Uint8Array;
  /** labels.json */
  readonly labels: string;
  /** vocab.txt */
  readonly vocabulary: string;
  /** Address of the folder with onnxruntime-web's ort-wasm-simd-threaded.mjs and .wasm, '/' at its end. */
  readonly wasmPaths: string;
  /** More than one has an effect only on a page that is isolated from other origins; 1 by default. */
  readonly threads?: number;
}

/**
 * Loads the model in a browser: the same engine over the same files as `openEngine`, without disk.
 *
 * @throws CasusError model-failed.
 */
export async function openBrowserEngine(options: BrowserEngineOptions): Promise<Engine> {
  const model = parseModel(options, 'this page');
  runtime.env.wasm.wasmPaths = options.wasmPaths;
  runtime.env.wasm.numThreads = options.threads ?? 1;
  runtime.env.logLevel = 'error';
  try {
    return engineOf(model, await openWasmSession(runtime as unknown as Runtime, options.weights));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new CasusError('model-failed', `the weights cannot be loaded: ${reason}`, { cause });
  }
}
