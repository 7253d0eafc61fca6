import type { Batch } from './batches.js';
import { type DecodedMention, decodeMentions } from './mention-decoding.js';
import type { Labels } from './model.js';
import type { Scores } from './session.js';
import { spanningTree } from './spanning-tree.js';

/** The analysis of one sentence's words, in indices into the model's labels. */
export interface WordTags {
  readonly upos: Uint16Array;
  readonly xpos: Uint16Array;
  /** Index of the lemma script. */
  readonly lemma: Uint16Array;
  /** Index of the head within the sentence, -1 for the root. */
  readonly heads: Int32Array;
  readonly deprel: Uint16Array;
  readonly mentions: DecodedMention[];
}

export function emptyTags(count: number): WordTags {
  return {
    upos: new Uint16Array(count),
    xpos: new Uint16Array(count),
    lemma: new Uint16Array(count),
    heads: new Int32Array(count).fill(-1),
    deprel: new Uint16Array(count),
    mentions: [],
  };
}

/** Indices of the relations that the shape of a tree calls for. */
export interface TreeRelations {
  readonly root: number;
  /** What a word gets that was labelled a root and is none. */
  readonly other: number;
  /** What the head of a later part of an over-long sentence is to the first part's. */
  readonly joint: number;
}

export function treeRelations(labels: Labels): TreeRelations {
  const find = (...names: string[]): number => {
    for (const name of names) {
      const index = labels.deprel.indexOf(name);
      if (index >= 0) return index;
    }
    return 0;
  };
  return { root: find('root'), other: find('dep', 'parataxis'), joint: find('parataxis', 'dep') };
}

/** Writes what the scores say of each part of the batch into `tags`, one entry a sentence. */
export function decodeBatch(
  batch: Batch,
  scores: Scores,
  labels: Labels,
  relations: TreeRelations,
  tags: readonly WordTags[],
): void {
  const width = batch.partWords;
  const uposCount = labels.upos.length;
  const xposCount = labels.xpos.length;
  batch.parts.forEach((part, row) => {
    const own = tags[part.sentence];
    const { first } = part;
    const count = part.words.length;
    const arcs = row * width * (width + 1);
    const heads = own.heads.subarray(first, first + count);
    spanningTree(scores.arcs, arcs, width + 1, count, heads);
    for (let word = 0; word < count; word++) {
      const cell = row * width + word;
      own.upos[first + word] = best(scores.upos, cell * uposCount, uposCount);
      own.xpos[first + word] = best(scores.xpos, cell * xposCount, xposCount);
      own.lemma[first + word] = Number(scores.lemma[cell]);
      const head = heads[word];
      const relation = Number(scores.labels[cell * (width + 1) + head + 1]);
      own.deprel[first + word] = head < 0 ? relations.root : relation === relations.root ? relations.other : relation;
    }
    for (const mention of decodeMentions(
      scores.mention_score,
      scores.mention_type,
      row * width * width,
      width,
      count,
    )) {
      own.mentions.push({ ...mention, start: mention.start + first, end: mention.end + first });
    }
    // Heads count from the sentence's first word; a later part's root hangs from the sentence's own.
    if (first > 0) {
      for (let word = 0; word < count; word++) if (heads[word] >= 0) heads[word] += first;
    }
  });
}

/** Gives a sentence that was read in parts one root: the first part's. */
export function joinParts(tags: WordTags, relations: TreeRelations): void {
  const root = tags.heads.indexOf(-1);
  for (let word = root + 1; word < tags.heads.length; word++) {
    if (tags.heads[word] !== -1) continue;
    tags.heads[word] = root;
    tags.deprel[word] = relations.joint;
  }
}

function best(scores: Float32Array, from: number, count: number): number {
  let index = 0;
  let top = scores[from];
  for (let k = 1; k < count; k++) {
    if (scores[from + k] > top) {
      top = scores[from + k];
      index = k;
    }
  }
  return index;
}
