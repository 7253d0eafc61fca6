import { isoLabel } from '../formats/describe.js';
import type { NewsItem, SavedQuestion } from '../ledger/alerts/alerts.js';
import type { FoundArticle } from '../ledger/articles.js';
import type { FoundFinding } from '../ledger/find-findings.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Trigger } from '../ledger/triggers/find-triggers.js';
import { CasusError } from '../records/errors.js';
import { ALERT_LISTS, ArticleQuery, ConditionQuery, FindingQuery } from './contract.js';
import { findingFilter, readQuery, sinceDay, statesMeant, timesOf, untilDay } from './query.js';
import { FINDING_LISTS } from './routes/lists.js';

/** Items of one answer in one article that are told. */
const IN_ARTICLE = 100;
const CONDITIONS = 500;
const LONGEST = 400;

type List = (typeof ALERT_LISTS)[number];

/** @throws CasusError usage, Invalid: for a question that cannot be asked. */
export function checkQuestion(question: SavedQuestion): void {
  const search = new URLSearchParams(question.filter);
  if (search.has('limit') || search.has('after'))
    throw new CasusError('usage', 'a saved question has no limit or page');
  const list = listOf(question);
  if (list === 'triggers') conditionFilter(question);
  else if (list === 'articles') readQuery(ArticleQuery, search);
  else findingFilter(FINDING_LISTS[list], readQuery(FindingQuery, search));
}

/** What the answer holds of that article. */
export async function answerIn(ledger: Ledger, question: SavedQuestion, article: FoundArticle): Promise<NewsItem[]> {
  const search = new URLSearchParams(question.filter);
  const list = listOf(question);
  if (list === 'triggers') return [];
  if (list === 'articles') {
    const query = readQuery(ArticleQuery, search);
    const { items } = await ledger.articles({ ...query, ...timesOf(query), article: article.id, limit: 1 });
    return items.map(newsOfArticle);
  }
  const kind = FINDING_LISTS[list];
  if ((article.findings[kind] ?? 0) === 0) return [];
  const filter = findingFilter(kind, readQuery(FindingQuery, search));
  if (filter.article !== undefined && filter.article !== article.id) return [];
  const { items } = await ledger.find({ ...filter, article: article.id, limit: IN_ARTICLE });
  return items.map(newsOfFinding);
}

/** Of a question about triggers: all that its answer holds now. */
export async function conditionsMet(ledger: Ledger, question: SavedQuestion): Promise<NewsItem[]> {
  if (listOf(question) !== 'triggers') return [];
  const { undertaking, ...filter } = conditionFilter(question);
  const met = await ledger.triggers({ ...filter, limit: CONDITIONS });
  return met
    .filter(
      ({ source }) => undertaking === undefined || (source.kind === 'report' && source.undertaking === undertaking),
    )
    .map(newsOfCondition);
}

function listOf({ list }: SavedQuestion): List {
  const known = ALERT_LISTS.find((one) => one === list);
  if (!known) throw new CasusError('usage', `'${list}' is none of ${ALERT_LISTS.join(', ')}`);
  return known;
}

function conditionFilter({ filter: { undertaking, ...filter } }: SavedQuestion) {
  const { since, until, with: who, ...query } = readQuery(ConditionQuery, new URLSearchParams(filter));
  return { ...query, since: sinceDay(since), until: untilDay(until), with: statesMeant(who), undertaking };
}

function newsOfArticle({ id, title, outlet, reported }: FoundArticle): NewsItem {
  return {
    subject: id,
    title: title ?? 'Untitled report',
    words: [outlet, reported && isoLabel(reported.slice(0, 10))].filter(Boolean).join(', '),
    link: `/article/${id}`,
  };
}

function newsOfFinding(finding: FoundFinding): NewsItem {
  const { id, kind, type, who, words, article } = finding;
  const names = [...new Set(who.map(({ name }) => name))].slice(0, 4).join(', ');
  const source = [article.title, article.outlet].filter(Boolean).join(', ');
  return {
    subject: id,
    title: [`${kind} (${type})`, names, source].filter(Boolean).join(' · ').slice(0, LONGEST),
    words: words.slice(0, LONGEST),
    link: `/finding/${encodeURIComponent(id)}`,
  };
}

function newsOfCondition({ source, condition, consequent, change, happening, debtors, event }: Trigger): NewsItem {
  const names = debtors
    .map(({ name }) => name)
    .slice(0, 4)
    .join(', ');
  const isReport = source.kind === 'report';
  return {
    subject: change ?? `${happening} ${isReport ? source.undertaking : `${source.id} ${source.article}`}`,
    title: ['condition met', names, isReport ? source.finding.article.title : source.name].filter(Boolean).join(' · '),
    words: `${condition} → ${consequent} Reported: “${event.words}”`.slice(0, 2 * LONGEST),
    link: isReport
      ? `/commitments/${encodeURIComponent(source.undertaking)}`
      : `/finding/${encodeURIComponent(event.id)}`,
  };
}
