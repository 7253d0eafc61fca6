import type { Article } from '../../records/article.js';
import { findingId } from '../../records/identity.js';
import type { Actor, Commitment, Event, Reading } from '../../records/reading.js';
import type { Span } from '../../records/span.js';
import { articleOf } from './readings.js';

interface BoundText {
  readonly about?: Partial<Article>;
  readonly text: string;
  /** States that the text names; the code is the name's first three letters. */
  readonly states: readonly string[];
  readonly commitments?: readonly BoundWords[];
  readonly events?: readonly EventWords[];
}

/** A commitment by its words in the text; patterns name states. */
interface BoundWords {
  readonly kind: Commitment['kind'];
  readonly debtor: string;
  readonly creditor?: string;
  readonly condition?: string;
  readonly words: string;
  readonly polarity?: 'do' | 'refrain';
  readonly awaited?: PatternWords;
  readonly owed?: PatternWords;
  readonly deadline?: string;
}

interface PatternWords {
  readonly type: Event['type'];
  readonly by?: string;
  readonly to?: string;
  readonly object?: string;
}

interface EventWords {
  readonly type: Event['type'];
  readonly by: string;
  readonly to?: string;
  readonly words: string;
  readonly day?: string;
  readonly status?: Event['status'];
  readonly mode?: string;
  readonly contexts?: readonly string[];
}

/** A reading made by hand, whose commitments and events are named by their words. */
export function boundReading({ about, text, states, commitments = [], events = [] }: BoundText): Reading {
  const article = articleOf([text], about);
  const spanOf = (words: string): Span => {
    const start = article.text.indexOf(words);
    if (start < 0) throw new Error(`'${words}' is not in the text`);
    return { start, end: start + words.length };
  };
  const actors: Actor[] = states.map((name) => ({
    id: findingId(article.id, 'actor', spanOf(name)),
    name,
    kind: 'state',
    country: name.slice(0, 3).toUpperCase(),
    mentions: [spanOf(name)],
  }));
  const idOf = (name: string) => (actors.find((actor) => actor.name === name) as Actor).id;
  const role = (name: string) => ({
    actor: idOf(name),
    country: name.slice(0, 3).toUpperCase(),
    text: name,
    spans: [spanOf(name)],
  });
  const pattern = ({ type, by, to, object }: PatternWords) => ({
    type,
    ...(by ? { actors: [idOf(by)] } : {}),
    ...(to ? { recipients: [idOf(to)] } : {}),
    ...(object ? { object } : {}),
    polarity: 'do' as const,
  });
  return {
    article,
    actors,
    statements: [],
    events: events.map((event) => ({
      id: findingId(article.id, 'event', spanOf(event.words)),
      type: event.type,
      ...(event.mode ? { mode: event.mode } : {}),
      contexts: [...(event.contexts ?? [])],
      status: event.status ?? 'occurred',
      actors: [role(event.by)],
      recipients: event.to ? [role(event.to)] : [],
      ...(event.day ? { date: { value: event.day, text: event.day, precision: 'day' as const } } : {}),
      evidence: [spanOf(event.words)],
      confidence: 0.9,
    })),
    commitments: commitments.map((one) => ({
      id: findingId(article.id, 'commitment', spanOf(one.words)),
      kind: one.kind,
      debtors: [role(one.debtor)],
      creditors: one.creditor ? [role(one.creditor)] : [],
      ...(one.condition
        ? { antecedent: { spans: [spanOf(one.condition)], ...(one.awaited ? { event: pattern(one.awaited) } : {}) } }
        : {}),
      consequent: {
        spans: [spanOf(one.words)],
        polarity: one.polarity ?? 'do',
        ...(one.owed ? { event: { ...pattern(one.owed), polarity: one.polarity ?? 'do' } } : {}),
      },
      ...(one.deadline ? { deadline: { value: one.deadline, text: one.deadline, precision: 'day' as const } } : {}),
      strength: 'firm',
      evidence: [spanOf(one.words)],
      confidence: 0.8,
    })),
    instruments: [],
    quantities: [],
    notices: [],
  };
}
