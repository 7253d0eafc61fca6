import type { NewsItem } from '../ledger/alerts/alerts.js';
import type { FoundArticle } from '../ledger/articles.js';
import type { Ledger } from '../ledger/ledger.js';
import { CasusError } from '../records/errors.js';
import { answerIn, conditionsMet } from './alert-answers.js';
import type { Hub } from './hub.js';
import { Webhooks } from './webhooks.js';

const EVERY = 2000;
/** Articles taken up at once; a larger batch goes on with the next look. */
const AT_ONCE = 200;
/** Conditions do not change faster than people read. */
const CONDITIONS_EVERY = 15_000;

/**
 * Looks at what the ledger takes in, whoever puts it there, and tells of it: each new article on the stream, and of
 * each saved question what its answer grew by. A question that was made, or a server that was away, misses nothing:
 * how far each has looked stands in the ledger.
 */
export class AlertWatch {
  readonly #ledger: Ledger;
  readonly #hub: Hub;
  readonly #webhooks: Webhooks;
  #told: number | undefined;
  #conditionsAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(ledger: Ledger, hub: Hub, webhooks: Webhooks = new Webhooks(ledger)) {
    this.#ledger = ledger;
    this.#hub = hub;
    this.#webhooks = webhooks;
  }

  /** When it returns, all that comes in from then on is told. */
  async start(every = EVERY): Promise<void> {
    await this.#tellArrivals();
    const next = () => {
      if (this.#isClosed) return;
      this.#timer = setTimeout(() => void this.look().finally(next), every);
      this.#timer.unref();
    };
    next();
  }

  /** Ends when all that is new has been told; what is sent to webhooks included. */
  look(now = new Date()): Promise<void> {
    this.#looking = this.#looking.then(() => this.#look(now)).catch(report);
    return this.#looking;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#looking;
  }

  async #look(now: Date): Promise<void> {
    await this.#tellArrivals();
    const withConditions = now.getTime() - this.#conditionsAt >= CONDITIONS_EVERY;
    if (withConditions) this.#conditionsAt = now.getTime();
    for (const lookout of await this.#ledger.lookouts()) {
      if (this.#isClosed) return;
      const isOfConditions = lookout.question.list === 'triggers';
      if (isOfConditions && !withConditions) continue;
      try {
        const { last, articles } = await this.#since(lookout.lookedTo);
        if (!isOfConditions && last === lookout.lookedTo) continue;
        const found = await this.#answer(lookout.question, articles, lookout.known);
        const known = isOfConditions ? [...lookout.known, ...found.map(({ subject }) => subject)] : [];
        const fresh = await this.#ledger.growAlert(lookout.id, found, { lookedTo: last, known }, now);
        if (fresh.length === 0) continue;
        const alert = await this.#ledger.alert(lookout.id);
        if (alert) this.#hub.tell('alert', { alert: alert.id, name: alert.name, unseen: alert.unseen, news: fresh });
      } catch (error) {
        report(error);
      }
    }
    await this.#webhooks.send(now);
  }

  async #answer(
    question: Parameters<typeof answerIn>[1],
    articles: readonly FoundArticle[],
    known: readonly string[],
  ): Promise<NewsItem[]> {
    const found: NewsItem[] = [];
    // The oldest first, so that the latest stands on top.
    for (const article of articles.toReversed()) found.push(...(await answerIn(this.#ledger, question, article)));
    const met = await conditionsMet(this.#ledger, question);
    found.push(...met.filter(({ subject }) => !known.includes(subject)).reverse());
    return found;
  }

  /** The oldest articles after that one, so many as are taken up at once; `last` is where to go on. */
  async #since(key: number) {
    return this.#ledger.arrivals({ after: key, limit: AT_ONCE, oldestFirst: true });
  }

  async #tellArrivals(): Promise<void> {
    if (this.#told === undefined) {
      this.#told = (await this.#ledger.arrivals({ limit: 1 })).last;
      return;
    }
    const { articles, last } = await this.#ledger.arrivals({ after: this.#told, limit: AT_ONCE, oldestFirst: true });
    this.#told = last;
    for (const { id, title, outlet, recorded } of articles.toReversed()) {
      this.#hub.tell('article', { id, ...(title ? { title } : {}), ...(outlet ? { outlet } : {}), recorded });
    }
  }
}

/** A busy ledger is asked again with the next look. */
function report(error: unknown): void {
  if (error instanceof CasusError && error.code === 'ledger-busy') return;
  const told = error instanceof CasusError ? `${error.message}; ${error.remedy}` : ((error as Error).stack ?? error);
  process.stderr.write(`casus: ${told}\n`);
}
