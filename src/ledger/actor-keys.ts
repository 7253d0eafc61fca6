import type { Store } from './dialect.js';
import type { Who } from './who.js';

/** Names that many share are asked for by more of their words. */
const MOST = 500;

/** Keys of the actors that are meant, and of those that are said to be the same. */
export async function actorKeys({ db }: Pick<Store, 'db'>, who: Who): Promise<number[]> {
  const { identities, names } = who;
  if (identities.length + names.length === 0) return [];
  const single = names.filter((name) => !name.includes(' '));
  const found = await db
    .selectFrom('actors')
    .select(['key', 'same_as'])
    .where((eb) =>
      eb.or([
        ...(identities.length > 0 ? [eb('identity', 'in', identities)] : []),
        ...(names.length > 0 ? [eb('folded', 'in', names)] : []),
        ...(single.length > 0 ? [eb('last_word', 'in', single)] : []),
      ]),
    )
    .orderBy('mentioned', 'desc')
    .limit(MOST)
    .execute();
  if (found.length === 0) return [];
  const kept = [...new Set(found.map(({ key, same_as }) => same_as ?? key))];
  const same = await db.selectFrom('actors').select('key').where('same_as', 'in', kept).execute();
  return [...new Set([...kept, ...found.map(({ key }) => key), ...same.map(({ key }) => key)])];
}
