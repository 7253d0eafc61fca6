import type { Commitment, PloverType } from '../../records/reading.js';
import { wordsOf } from '../../records/span.js';
import type { FoundFinding } from '../find-findings.js';
import type { Ledger } from '../ledger.js';
import { type ActorsById, type Party, partyOfRole } from '../patterns/party.js';
import type { ReportSource } from './result.js';

/** A commitment of the ledger, with what it takes to weigh it. */
export interface Recorded {
  readonly id: string;
  readonly commitment: Commitment;
  readonly actors: ActorsById;
  /** Whom the paragraph names that the commitment stands in. */
  readonly around: readonly Party[];
  readonly condition?: string;
  readonly consequent: string;
  readonly source: ReportSource;
}

/** Commitments looked at for one state, the newest first. */
const PER_STATE = 150;
/** Types of deed that a condition may speak of; others bring about nothing of themselves. */
export const WEIGHTY: ReadonlySet<PloverType> = new Set(['ASSAULT', 'AID', 'MOBILIZE', 'COERCE', 'SANCTION']);

/**
 * The commitments of the ledger that states of a case owe, are owed, or are named in, as reported up to a
 * day; asked for once a state.
 */
export class RecordedCommitments {
  readonly #ledger: Pick<Ledger, 'find' | 'wholeArticles'>;
  readonly #day: string;
  readonly #asked = new Set<string>();
  readonly #found = new Map<string, Recorded>();
  /** States of which more is recorded than was looked at. */
  readonly cutOff = new Set<string>();

  constructor(ledger: Pick<Ledger, 'find' | 'wholeArticles'>, day: string) {
    this.#ledger = ledger;
    this.#day = day;
  }

  async of(states: readonly string[]): Promise<readonly Recorded[]> {
    const fresh: FoundFinding[] = [];
    for (const state of states) {
      if (this.#asked.has(state)) continue;
      this.#asked.add(state);
      for (const part of ['with', 'about'] as const) {
        const page = await this.#ledger.find({
          kind: 'commitment',
          [part]: state,
          until: this.#day,
          limit: PER_STATE,
        });
        if (page.next !== undefined) this.cutOff.add(state);
        fresh.push(...page.items.filter(({ id }) => !this.#found.has(id)));
      }
    }
    const conditional = fresh.filter(({ record }) => bears(record as Commitment));
    const articles = await this.#ledger.wholeArticles([...new Set(conditional.map(({ article }) => article.id))]);
    for (const finding of conditional) {
      const whole = articles.get(finding.article.id);
      if (whole) this.#found.set(finding.id, recordedOf(finding, whole));
    }
    return [...this.#found.values()];
  }
}

/** Whether a deed can meet or break it: it has a condition, or says what is not to be done. */
function bears({ antecedent, consequent }: Commitment): boolean {
  return antecedent?.event !== undefined || (consequent.polarity === 'refrain' && consequent.event !== undefined);
}

type Whole = Awaited<ReturnType<Ledger['wholeArticles']>> extends Map<string, infer T> ? T : never;

function recordedOf(finding: FoundFinding, { article, actors }: Whole): Recorded {
  const commitment = finding.record as Commitment;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const { evidence, antecedent, consequent } = commitment;
  const at = (evidence[0] ?? consequent.spans[0]).start;
  const block = article.blocks.find(({ start, end }) => start <= at && at < end);
  const around = actors
    .filter(
      ({ country, mentions }) =>
        country && mentions.some(({ start }) => block && block.start <= start && start < block.end),
    )
    .map((actor) => partyOfRole({ actor: actor.id, text: actor.name, spans: [] }, byId));
  const { id, title, outlet, url, reported, recorded } = finding.article;
  return {
    id: finding.id,
    commitment,
    actors: byId,
    around,
    ...(antecedent && { condition: oneLine(wordsOf(article.text, antecedent.spans)) }),
    consequent: oneLine(wordsOf(article.text, consequent.spans)),
    source: {
      kind: 'report',
      finding: finding.id,
      article: id,
      ...(title && { title }),
      ...(outlet && { outlet }),
      ...(url && { url }),
      ...(reported && { reported }),
      recorded,
      words: oneLine(finding.words),
      others: 0,
    },
  };
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
