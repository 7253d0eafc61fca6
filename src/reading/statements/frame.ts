/**
 * A candidate for a statement: some word that may be a cue, with what hangs from it. All numbers are
 * token positions; token lists are sorted.
 */
export interface Frame {
  /** The cue's main token. */
  readonly cue: number;
  readonly cueTokens: readonly number[];
  /** The head of the phrase that names the source. */
  readonly source: number | undefined;
  readonly sourceTokens: readonly number[];
  readonly content: readonly number[];
  /** The content's main token. */
  readonly contentHead: number;
  readonly addressee: number | undefined;
  /** What the weights know the cue by: its key (see cue-key), with a particle ('point out'). */
  readonly key: string;
  /** How the content hangs from the cue: 'ccomp/that', 'obj', 'n/of', 'quote/after', … */
  readonly pattern: string;
  /** Which of several ways its words were taken, where there are several: names for the weights. */
  readonly traits: readonly string[];
  /** For a cue that interrupts or follows what it reports ('…, he said', 'according to …'): all its words. */
  readonly aside?: readonly number[];
}
