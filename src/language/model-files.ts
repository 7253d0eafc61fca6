import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CasusError } from '../records/errors.js';
import { type Model, parseModel } from './model.js';

export interface ModelFiles extends Model {
  /** Path of the weights. */
  readonly weights: string;
}

/** `models/reader` of the package, from `src/language` and `dist/language` alike. */
export const DEFAULT_MODEL = fileURLToPath(new URL('../../models/reader/', import.meta.url));

/**
 * Reads and checks what stands beside the weights.
 *
 * @throws CasusError model-missing for a file that is not there, model-failed for one that is broken.
 */
export async function readModelFiles(folder: string): Promise<ModelFiles> {
  const [labels, vocabulary] = await Promise.all([
    readOrFail(join(folder, 'labels.json')),
    readOrFail(join(folder, 'vocab.txt')),
  ]);
  return { ...parseModel({ labels, vocabulary }, folder), weights: join(folder, 'reader.int8.onnx') };
}

async function readOrFail(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw missing(path, cause);
  }
}

export function missing(path: string, cause: unknown): CasusError {
  return new CasusError('model-missing', `the model's file ${path} cannot be read`, { place: path, cause });
}
