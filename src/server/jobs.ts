import { randomBytes } from 'node:crypto';
import type { SourcedExtraction } from '../intake/sources.js';
import { instant } from '../ledger/happened.js';
import type { Ledger } from '../ledger/ledger.js';
import { CasusError } from '../records/errors.js';
import { type TakenIn, takeIn } from '../take-in.js';
import type { Job, JobItem } from './contract.js';
import { Hub } from './hub.js';
import { Refusal } from './problem.js';
import type { ReaderKeeper } from './reader-keeper.js';

export interface NewJob {
  readonly what: string;
  readonly reports: (signal: AbortSignal) => AsyncIterable<SourcedExtraction>;
  /** Called when it has ended, however it did. */
  readonly after?: () => Promise<void>;
}

interface Running extends NewJob {
  readonly id: string;
  readonly started: string;
  readonly hub: Hub;
  readonly stop: AbortController;
  readonly failed: JobItem[];
  readonly taken: JobItem[];
  readonly counts: Map<string, number>;
  state: Job['state'];
  through: number;
  ended?: string;
  message?: string;
}

/** Items that are told of one job, and jobs that are remembered. */
const ITEMS = 500;
const KEPT = 50;
/** Jobs that wait for their turn. */
const MOST_WAITING = 20;

/** Takes reports in, one job after another: two at once would only wait for each other's turn with the reader. */
export class Jobs {
  readonly #ledger: Ledger;
  readonly #reader: ReaderKeeper;
  readonly #jobs = new Map<string, Running>();
  #line: Promise<void> = Promise.resolve();

  constructor(ledger: Ledger, reader: ReaderKeeper) {
    this.#ledger = ledger;
    this.#reader = reader;
  }

  /** @throws Refusal where too many wait. */
  start(job: NewJob): Job {
    const waiting = [...this.#jobs.values()].filter(({ state }) => state === 'waiting' || state === 'running').length;
    if (waiting >= MOST_WAITING) {
      throw new Refusal(429, 'too-many-requests', 'too many reports wait to be read', {
        remedy: 'wait until some are',
      });
    }
    const running: Running = {
      ...job,
      id: `job-${randomBytes(6).toString('hex')}`,
      started: instant(new Date()),
      hub: new Hub(),
      stop: new AbortController(),
      failed: [],
      taken: [],
      counts: new Map(),
      state: 'waiting',
      through: 0,
    };
    this.#jobs.set(running.id, running);
    this.#line = this.#line.then(() => this.#run(running));
    for (const [id, { state }] of this.#jobs) {
      if (this.#jobs.size <= KEPT) break;
      if (state !== 'waiting' && state !== 'running') this.#jobs.delete(id);
    }
    return told(running);
  }

  all(): Job[] {
    return [...this.#jobs.values()].reverse().map(told);
  }

  /** @throws CasusError not-in-ledger. */
  one(id: string): Job {
    return told(this.#find(id));
  }

  /** What is being read is finished first. */
  stop(id: string): Job {
    const job = this.#find(id);
    job.stop.abort();
    if (job.state === 'waiting') job.state = 'stopped';
    return told(job);
  }

  hub(id: string): Hub {
    return this.#find(id).hub;
  }

  async close(): Promise<void> {
    for (const job of this.#jobs.values()) job.stop.abort();
    await this.#line;
  }

  #find(id: string): Running {
    const job = this.#jobs.get(id);
    if (!job) throw new CasusError('not-in-ledger', `there is no job ${id}`);
    return job;
  }

  async #run(job: Running): Promise<void> {
    try {
      if (job.stop.signal.aborted) job.state = 'stopped';
      else await this.#reader.use((open) => this.#take(job, open));
    } catch (error) {
      job.state = 'failed';
      job.message = error instanceof CasusError ? error.message : 'the server failed; its own output says more';
      if (!(error instanceof CasusError)) process.stderr.write(`casus: ${(error as Error).stack ?? error}\n`);
    } finally {
      job.ended = instant(new Date());
      await job.after?.().catch(() => {});
      job.hub.tell('done', told(job));
    }
  }

  async #take(job: Running, open: Parameters<typeof takeIn>[2]): Promise<void> {
    job.state = 'running';
    for await (const taken of takeIn(job.reports(job.stop.signal), this.#ledger, open)) {
      const item = itemOf(taken);
      job.counts.set(item.outcome, (job.counts.get(item.outcome) ?? 0) + 1);
      const list = item.outcome === 'failed' ? job.failed : job.taken;
      list.push(item);
      if (list.length > ITEMS) list.shift();
      job.through = taken.through ?? job.through;
      job.hub.tell('progress', { item, through: job.through, counts: Object.fromEntries(job.counts) });
      if (job.stop.signal.aborted) break;
    }
    job.state = job.stop.signal.aborted ? 'stopped' : 'done';
    if (job.state !== 'done') return;
    job.through = 1;
    if (job.counts.size === 0) job.message = 'no report was found in it';
  }
}

function told({ id, state, what, started, ended, through, counts, failed, taken, message }: Running): Job {
  return {
    id,
    state,
    what,
    started,
    ...(ended ? { ended } : {}),
    through,
    counts: Object.fromEntries(counts),
    items: [...failed, ...taken].slice(0, ITEMS),
    ...(message ? { message } : {}),
  };
}

function itemOf(taken: TakenIn): JobItem {
  const { source } = taken;
  if (taken.outcome !== 'failed') {
    const { outcome, article, title } = taken;
    return { source, outcome, article, ...(title ? { title } : {}) };
  }
  const { code, message, remedy, place } = taken.error;
  return { source: place || source, outcome: 'failed', code, message, remedy };
}
