import { createHmac } from 'node:crypto';
import type { DueDelivery } from '../ledger/alerts/deliveries.js';
import type { Ledger } from '../ledger/ledger.js';

/** Attempts, after which news is given up; the wait before each next one is four times as long. */
const ATTEMPTS = 7;
const FIRST_WAIT = 15_000;
const TIMEOUT = 10_000;

/** What signs a body: `sha256=` and the HMAC of time, a dot and the body. */
export function signatureOf(secret: string, time: string, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')}`;
}

/** Sends news to where people asked for it: signed, tried again with growing waits, given up in the end. */
export class Webhooks {
  readonly #ledger: Pick<Ledger, 'dueDeliveries' | 'delivered'>;
  readonly #fetch: typeof fetch;

  constructor(ledger: Pick<Ledger, 'dueDeliveries' | 'delivered'>, fetcher: typeof fetch = fetch) {
    this.#ledger = ledger;
    this.#fetch = fetcher;
  }

  async send(now = new Date()): Promise<void> {
    const due = await this.#ledger.dueDeliveries(now);
    await Promise.all(due.map((delivery) => this.#attempt(delivery, now)));
  }

  async #attempt(delivery: DueDelivery, now: Date): Promise<void> {
    const failure = await this.#post(delivery, now);
    const attempts = delivery.attempts + 1;
    const due =
      failure === undefined || attempts >= ATTEMPTS
        ? undefined
        : new Date(now.getTime() + FIRST_WAIT * 4 ** delivery.attempts);
    await this.#ledger.delivered(
      delivery.delivery,
      { sent: failure === undefined, ...(failure ? { message: failure } : {}), ...(due ? { due } : {}) },
      now,
    );
  }

  /** Why it was not taken; undefined where it was. */
  async #post({ delivery, webhook, secret, body }: DueDelivery, now: Date): Promise<string | undefined> {
    const time = String(Math.floor(now.getTime() / 1000));
    try {
      const response = await this.#fetch(webhook, {
        method: 'POST',
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT),
        headers: {
          'content-type': 'application/json',
          'user-agent': 'casus',
          'x-casus-delivery': String(delivery),
          'x-casus-time': time,
          'x-casus-signature': signatureOf(secret, time, body),
        },
      });
      await response.body?.cancel();
      return response.ok ? undefined : `it answered ${response.status}`;
    } catch (error) {
      const { cause, message, name } = error as Error & { cause?: { code?: string } };
      return name === 'TimeoutError' ? 'it did not answer in time' : `it cannot be reached (${cause?.code ?? message})`;
    }
  }
}
