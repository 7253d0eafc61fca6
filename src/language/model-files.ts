import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { UPOS } from '../records/doc.js';
import { CasusError } from '../records/errors.js';
import { compileLemmaScript, type LemmaScript } from './lemma.js';
import { WordPiece } from './wordpiece.js';

const names = z.array(z.string()).min(1);
const labelsSchema = z.object({
  format: z.literal(1),
  version: z.string(),
  upos: z.array(z.enum(UPOS)).min(1),
  xpos: names,
  deprel: names,
  lemma: names,
  mention: names,
  /** The longest input of the encoder in pieces, [CLS] and [SEP] included. */
  maxPieces: z.int().min(8),
});

/** The inventories that the model's outputs index. */
export type Labels = Readonly<z.infer<typeof labelsSchema>>;

export interface ModelFiles {
  readonly weights: string;
  readonly labels: Labels;
  readonly lemmaScripts: readonly LemmaScript[];
  readonly wordPiece: WordPiece;
}

/** `models/reader` of the package, from `src/language` and `dist/language` alike. */
export const DEFAULT_MODEL = fileURLToPath(new URL('../../models/reader/', import.meta.url));

/**
 * Reads and checks what stands beside the weights.
 *
 * @throws CasusError model-missing for a file that is not there, model-failed for one that is broken.
 */
export async function readModelFiles(folder: string): Promise<ModelFiles> {
  const [labelsText, vocabulary] = await Promise.all([
    readOrFail(join(folder, 'labels.json')),
    readOrFail(join(folder, 'vocab.txt')),
  ]);
  try {
    const labels = labelsSchema.parse(JSON.parse(labelsText));
    return {
      weights: join(folder, 'reader.int8.onnx'),
      labels,
      lemmaScripts: labels.lemma.map(compileLemmaScript),
      wordPiece: new WordPiece(vocabulary),
    };
  } catch (cause) {
    throw new CasusError('model-failed', `the model in ${folder} is not one that this version reads`, {
      place: folder,
      cause,
    });
  }
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
