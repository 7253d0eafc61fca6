import type { Ledger } from '../../src/ledger/ledger.ts';
import { whatIf } from '../../src/ledger/what-if/what-if.ts';
import { suppositionNamed } from '../../src/supposition.ts';

export type Question = (ledger: Ledger, turn: number) => Promise<unknown>;
export type Questions = Readonly<Record<string, Question>>;

const WHOS = ['RUS', 'KOR', 'FRA', 'Brazil', 'China', 'Kenya'];

/** Questions for one thing, for lists, and what if; `turn` goes through several of each. */
export async function questionsFor(ledger: Ledger): Promise<Record<'point' | 'list' | 'whatIf', Questions>> {
  const sample = (await ledger.find({ kind: 'event', until: '2015-06-01', limit: 6 })).items;
  const people = (await ledger.actors({ kinds: ['person'], limit: 6 })).items;
  const stories = (await ledger.stories({ limit: 6 })).items;
  const point: Questions = {
    'a finding by its id': (ledger, turn) => ledger.finding(at(sample, turn).id),
    'an article by its id': (ledger, turn) => ledger.article(at(sample, turn).article.id),
    'the findings of an article': (ledger, turn) =>
      ledger.find({ kind: 'event', article: at(sample, turn).article.id }),
    'what was read in an article': (ledger, turn) => ledger.reading(at(sample, turn).article.id),
    'a story': (ledger, turn) => ledger.story(at(stories, turn).story),
    'a source': (ledger, turn) => ledger.source(`https://a.example/${turn}`),
  };
  const list: Questions = {
    'events, the newest': (ledger) => ledger.find({ kind: 'event' }),
    'events by a country': (ledger, turn) => ledger.find({ kind: 'event', by: at(WHOS, turn) }),
    'events between two countries': (ledger, turn) =>
      ledger.find({ kind: 'event', by: at(WHOS, turn), to: at(WHOS, turn + 1) }),
    'events of a type by a country': (ledger, turn) =>
      ledger.find({ kind: 'event', by: at(WHOS, turn), types: ['ASSAULT'], statuses: ['occurred'] }),
    'events that happened in a month': (ledger, turn) =>
      ledger.find({ kind: 'event', happenedSince: `201${turn}-03-01`, happenedUntil: `201${turn}-03-31` }),
    'events of a rare type': (ledger) => ledger.find({ kind: 'event', types: ['PROTEST'] }),
    'events as of a day': (ledger, turn) =>
      ledger.find({ kind: 'event', by: at(WHOS, turn), asOf: `201${turn}-05-01` }),
    'statements by a person': (ledger, turn) =>
      ledger.find({ kind: 'statement', by: at(people, turn)?.name ?? 'Smith' }),
    'statements about a country': (ledger, turn) => ledger.find({ kind: 'statement', about: at(WHOS, turn) }),
    'statements about a topic': (ledger) => ledger.find({ kind: 'statement', about: 'security' }),
    'findings with words of the text': (ledger) => ledger.find({ kind: 'event', text: '"human rights"' }),
    'findings with rare words': (ledger, turn) => ledger.find({ kind: 'event', text: `"copy ${turn + 3}"` }),
    'commitments by and to': (ledger, turn) =>
      ledger.find({ kind: 'commitment', by: at(WHOS, turn), to: at(WHOS, turn + 2) }),
    'commitments of a kind since a day': (ledger) =>
      ledger.find({ kind: 'commitment', types: ['threat'], since: '2012-01-01' }),
    'quantities, sure ones': (ledger) => ledger.find({ kind: 'quantity', minConfidence: 0.9 }),
    'events of an outlet': (ledger) => ledger.find({ kind: 'event', outlet: 'No such paper' }),
    'articles, the newest': (ledger) => ledger.articles({}),
    'stories, the newest': (ledger) => ledger.stories({}),
    'actors of a country': (ledger, turn) => ledger.actors({ name: at(WHOS, turn) }),
    'how many events by a country': (ledger, turn) => ledger.count({ kind: 'event', by: at(WHOS, turn) }),
  };
  const whatIf: Questions = {
    'what if North Korea attacks South Korea': (ledger) => supposed(ledger, 'PRK', 'KOR'),
    'what if Russia attacks Ukraine': (ledger) => supposed(ledger, 'RUS', 'UKR'),
    'what if China attacks the Philippines': (ledger) => supposed(ledger, 'CHN', 'PHL'),
  };
  return { point, list, whatIf };
}

const at = <T>(list: readonly T[], turn: number): T => list[turn % list.length];

async function supposed(ledger: Ledger, actor: string, recipient: string): Promise<unknown> {
  const { deed } = suppositionNamed('ASSAULT', actor, recipient);
  return whatIf(deed, { asOf: '2024-12-31', ledger });
}
