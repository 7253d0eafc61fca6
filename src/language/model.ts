import { z } from 'zod';
import { PROPOSAL_ROLES, UPOS } from '../records/doc.js';
import { CasusError } from '../records/errors.js';
import { COMMITMENT_KINDS, EVENT_STATUSES, PLOVER_TYPES } from '../records/reading.js';
import { compileLemmaScript, type LemmaScript } from './lemma.js';
import { WordPiece } from './wordpiece.js';

const names = z.array(z.string()).min(1);
const labelsSchema = z.object({
  format: z.literal(2),
  version: z.string(),
  upos: z.array(z.enum(UPOS)).min(1),
  xpos: names,
  deprel: names,
  lemma: names,
  mention: names,
  event: z.array(z.enum(PLOVER_TYPES)).min(1),
  status: z.array(z.enum(EVENT_STATUSES)).min(1),
  commitment: z.array(z.enum(COMMITMENT_KINDS)).min(1),
  /** What the words of a finding can be to it, in the order of the model's scores. */
  role: z.array(z.enum(PROPOSAL_ROLES)).min(1),
  /** The longest window that the model was trained on, in pieces. */
  window: z.int().min(8),
  /** The longest input of the encoder in pieces, [CLS] and [SEP] included. */
  maxPieces: z.int().min(8),
});

/** The inventories that the model's outputs index. */
export type Labels = Readonly<z.infer<typeof labelsSchema>>;

/** What the engine needs to know of a model besides its weights. */
export interface Model {
  readonly labels: Labels;
  readonly lemmaScripts: readonly LemmaScript[];
  readonly wordPiece: WordPiece;
}

/**
 * Reads what stands beside the weights: `labels` is labels.json, `vocabulary` vocab.txt. `place` names
 * the model in an error.
 *
 * @throws CasusError model-failed for a text that is broken or of another format.
 */
export function parseModel(texts: { labels: string; vocabulary: string }, place: string): Model {
  try {
    const labels = labelsSchema.parse(JSON.parse(texts.labels));
    return { labels, lemmaScripts: labels.lemma.map(compileLemmaScript), wordPiece: new WordPiece(texts.vocabulary) };
  } catch (cause) {
    throw new CasusError('model-failed', `the model in ${place} is not one that this version reads`, { place, cause });
  }
}
