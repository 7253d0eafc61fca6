import { instruments, membersOn, statusOn } from '../../knowledge/instruments.js';
import { COUNTED } from '../../ledger/actors.js';
import type { FoundFinding } from '../../ledger/find-findings.js';
import type { Ledger } from '../../ledger/ledger.js';
import { correctable } from '../../ledger/patch.js';
import { FINDING_KINDS } from '../../ledger/schema.js';
import { CasusError } from '../../records/errors.js';
import { type App, type Desk, route } from '../api.js';
import { citationOf } from '../citation.js';
import { ActorWhole, ArticleWhole, Citation, FindingWhole, Happening, StoryWhole, Undertaking } from '../contract.js';

/** Findings of one kind in one article that are told. */
const MOST_IN_ARTICLE = 2000;
const COPIES = 200;

/** One thing of a kind, by its id. */
export function addSingles(app: App, { ledger, origin }: Desk): void {
  route(
    app,
    '/api/findings/{id}',
    { summary: 'A finding with its words, source and history', tag: 'One', answer: FindingWhole },
    async ({ path: { id } }) => {
      const { finding, context, decisions } = known(await ledger.finding(id), `finding ${id}`);
      const { happening, undertaking, others } = await ledger.belonging(finding.id);
      return {
        finding,
        context,
        decisions,
        citation: citationOf(finding, origin),
        correctable: correctable(finding.kind),
        ...(happening ? { happening } : {}),
        ...(undertaking ? { undertaking } : {}),
        elsewhere: others,
      };
    },
  );
  route(
    app,
    '/api/findings/{id}/citation',
    { summary: 'Its words, source, date and permanent link', tag: 'One', answer: Citation },
    async ({ path: { id } }) => citationOf(known(await ledger.finding(id), `finding ${id}`).finding, origin),
  );
  route(
    app,
    '/api/articles/{id}',
    { summary: 'An article with its text and all that was found in it', tag: 'One', answer: ArticleWhole },
    async ({ path: { id } }) => {
      const { article, appearances, ...about } = known(await ledger.article(id), `article ${id}`);
      const marks = await ledger.spans(about.id);
      const first = new Map<string, number>();
      for (const { finding, start } of marks) if (!first.has(finding)) first.set(finding, start);
      const findings = await allIn(ledger, about.id, about.superseded);
      const story = about.story === undefined ? undefined : await ledger.story(about.story);
      return {
        about,
        article,
        findings: findings.sort((a, b) => (first.get(a.id) ?? 0) - (first.get(b.id) ?? 0)),
        marks,
        copies: (story?.members ?? []).filter((copy) => copy.id !== about.id).slice(0, COPIES),
        appearances,
        decisions: (await ledger.decisions({ article: about.id, limit: 500 })).items,
      };
    },
  );
  route(
    app,
    '/api/stories/{story}',
    { summary: 'A story with its articles', tag: 'One', answer: StoryWhole },
    async ({ path: { story } }) => {
      const number = Number(story);
      const found = Number.isSafeInteger(number) && number > 0 ? await ledger.story(number) : undefined;
      return known(found, `story ${story}`);
    },
  );
  route(
    app,
    '/api/actors/{identity}',
    { summary: 'An actor: names, counts, treaties', tag: 'One', answer: ActorWhole },
    async ({ path: { identity } }) => {
      const actor = known(await ledger.actor(identity), `actor ${identity}`);
      const isState = actor.kind === 'state' && actor.country !== undefined;
      return {
        ...actor,
        aliasEvidence: await aliasEvidence(ledger, actor.identity),
        counted: COUNTED,
        question: isState ? (actor.country as string) : actor.identity,
        instruments: isState ? treatiesOf(actor.country as string) : [],
        decisions: (await ledger.decisions({ subject: actor.identity })).items,
      };
    },
  );
  route(
    app,
    '/api/happenings/{id}',
    { summary: 'A happening with its witnesses', tag: 'One', answer: Happening },
    async ({ path: { id } }) => known((await ledger.happenings({ id, withDenied: true })).items[0], `happening ${id}`),
  );
  route(
    app,
    '/api/undertakings/{id}',
    { summary: 'A commitment over time', tag: 'One', answer: Undertaking },
    async ({ path: { id } }) => known((await ledger.undertakings({ id })).items[0], `undertaking ${id}`),
  );
}

export function known<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new CasusError('not-in-ledger', `the ledger has no ${what}`);
  return found;
}

async function allIn(ledger: Ledger, article: string, superseded: string | undefined): Promise<FoundFinding[]> {
  // An earlier version is shown as it stood while it was the current one.
  const asOf = superseded === undefined ? {} : { asOf: justBefore(superseded) };
  const pages = await Promise.all(
    FINDING_KINDS.map((kind) => ledger.find({ kind, article, withRejected: true, limit: MOST_IN_ARTICLE, ...asOf })),
  );
  return pages.flatMap(({ items }) => items);
}

function justBefore(time: string): string {
  return new Date(Date.parse(time) - 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** By each name that it goes under, where it is called so. */
async function aliasEvidence(ledger: Ledger, identity: string) {
  const { items } = await ledger.find({ kind: 'actor', with: identity, limit: 200 });
  const byName = new Map<string, FoundFinding[]>();
  for (const finding of items) {
    const findings = byName.get(finding.words) ?? [];
    byName.set(finding.words, findings);
    if (findings.length < 3) findings.push(finding);
  }
  return [...byName].map(([name, findings]) => ({ name, findings }));
}

function treatiesOf(country: string) {
  const today = new Date().toISOString().slice(0, 10);
  return instruments()
    .all.filter((instrument) => membersOn(instrument, today).includes(country))
    .map((instrument) => ({ id: instrument.id, name: instrument.name, status: statusOn(instrument, today) }));
}
