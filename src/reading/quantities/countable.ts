import { readFileSync } from 'node:fs';

/** What kinds of things are worth counting in a report on states. */
export type CountableKind = 'forces' | 'people' | 'casualties' | 'weapons' | 'money' | 'goods' | 'facilities';

const words = (list: string): string[] => list.split(/\s+/);

const FORCES = words(
  `troop soldier fighter serviceman servicewoman servicemember personnel reservist peacekeeper marine mercenary conscript recruit
   sailor airman paratrooper commando militant rebel insurgent guerrilla combatant gunman militiaman adviser advisor trainer
   battalion brigade regiment division force operative policeman observer monitor adviser`,
);
const PEOPLE = words(
  `people person civilian refugee migrant hostage prisoner detainee protester demonstrator child woman man resident
   evacuee worker captive asylum-seeker seeker national citizen villager activist journalist official officer
   member diplomat inspector expert`,
);
const CASUALTIES = words('casualty dead death injured wounded killed victim fatality injury');
const GOODS = words(
  'tonne ton barrel dose vaccine litre liter truck lorry truckload ration parcel tent container generator satellite wheat grain fuel aid centrifuge test',
);
const FACILITIES = words(
  'base hospital school home house settlement camp outpost embassy consulate plant facility bunker checkpoint building village town',
);
const CURRENCIES = words(
  'dollar euro pound yuan won rouble ruble yen hryvnia rupee lira shekel franc rial riyal dirham peso krona krone zloty $ € £ ¥',
);

interface Weapons {
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  readonly models: Readonly<Record<string, readonly string[]>>;
}

let lexicon: Map<string, CountableKind> | undefined;

function load(): Map<string, CountableKind> {
  const url = new URL('../../../knowledge/weapons.json', import.meta.url);
  const { kinds, models } = JSON.parse(readFileSync(url, 'utf8')) as Weapons;
  const all = new Map<string, CountableKind>();
  const put = (list: readonly string[], kind: CountableKind): void => {
    for (const word of list) if (!all.has(word)) all.set(word, kind);
  };
  put(CURRENCIES, 'money');
  put(CASUALTIES, 'casualties');
  put(FORCES, 'forces');
  put(PEOPLE, 'people');
  for (const group of [kinds, models]) for (const list of Object.values(group)) put(list, 'weapons');
  put(GOODS, 'goods');
  put(FACILITIES, 'facilities');
  return all;
}

/** 'F-16s', 'T-72', 'S-300': letters, a hyphen and a number name a weapon. */
const MODEL = /^\p{Lu}{1,4}-?\d{1,3}\p{L}{0,2}s?$/u;

/** The kind of thing that a noun counts; undefined where it is none that Casus keeps. */
export function countableKind(lemma: string, form: string): CountableKind | undefined {
  lexicon ??= load();
  const lower = form.toLowerCase();
  return (
    lexicon.get(lemma) ??
    lexicon.get(lower) ??
    lexicon.get(lower.replace(/s$/, '')) ??
    (MODEL.test(form) ? 'weapons' : undefined)
  );
}
