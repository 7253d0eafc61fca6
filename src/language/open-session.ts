import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type * as Ort from 'onnxruntime-common';
import { CasusError } from '../records/errors.js';
import { missing } from './model-files.js';
import { openWasmSession, type Runtime, type Session, sessionOver } from './session.js';

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
    if (native)
      return sessionOver('native', native, await native.InferenceSession.create(bytes, sessionOptions(threads)));
    return await openWasmSession(await loadWasm(threads), bytes);
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
