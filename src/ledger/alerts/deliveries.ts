import type { Store } from '../dialect.js';
import { instant } from '../happened.js';
import { writing } from '../writing.js';

/** What waits to be sent to the webhook of an alert. */
export interface DueDelivery {
  readonly delivery: number;
  readonly alert: string;
  readonly webhook: string;
  readonly secret: string;
  readonly body: string;
  /** How often it has been tried before. */
  readonly attempts: number;
}

/** What became of an attempt; without `due` it is not tried again. */
export interface Attempt {
  readonly sent: boolean;
  readonly message?: string;
  readonly due?: Date;
}

export interface Deliveries {
  dueDeliveries(now: Date): Promise<DueDelivery[]>;
  delivered(delivery: number, attempt: Attempt, at?: Date): Promise<void>;
}

const AT_ONCE = 20;
/** Of each alert so many that were sent or given up are kept. */
const KEPT = 50;

export function deliveriesOf(store: Store): Deliveries {
  return {
    dueDeliveries: (now) => dueDeliveries(store, now),
    delivered: (delivery, attempt, at) => delivered(store, delivery, attempt, at),
  };
}

async function dueDeliveries({ db }: Store, now: Date): Promise<DueDelivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .innerJoin('alerts', 'alerts.key', 'deliveries.alert')
    .where('deliveries.state', '=', 'waiting')
    .where('deliveries.due_at', '<=', instant(now))
    .where('alerts.webhook', 'is not', null)
    .select([
      'deliveries.key',
      'alerts.id',
      'alerts.webhook',
      'alerts.secret',
      'deliveries.body',
      'deliveries.attempts',
    ])
    .orderBy('deliveries.key')
    .limit(AT_ONCE)
    .execute();
  return rows.map(({ key, id, webhook, ...rest }) => ({
    delivery: key,
    alert: id,
    webhook: webhook as string,
    ...rest,
  }));
}

function delivered(store: Store, delivery: number, { sent, message, due }: Attempt, at = new Date()): Promise<void> {
  return writing(store, async (trx) => {
    const row = await trx
      .updateTable('deliveries')
      .set((eb) => ({
        state: sent ? 'sent' : due ? 'waiting' : 'failed',
        at: instant(at),
        due_at: due ? instant(due) : null,
        attempts: eb('attempts', '+', 1),
        message: message ?? null,
      }))
      .where('key', '=', delivery)
      .returning('alert')
      .executeTakeFirst();
    if (!row) return;
    const old = await trx
      .selectFrom('deliveries')
      .select('key')
      .where('alert', '=', row.alert)
      .where('state', '<>', 'waiting')
      .orderBy('key', 'desc')
      .limit(1)
      .offset(KEPT)
      .executeTakeFirst();
    if (old) {
      await trx
        .deleteFrom('deliveries')
        .where('alert', '=', row.alert)
        .where('state', '<>', 'waiting')
        .where('key', '<=', old.key)
        .execute();
    }
  });
}
