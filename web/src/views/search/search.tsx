import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Finding, SearchAnswer } from '../../../../src/server/contract';
import { ask, queryOf } from '../../data/api';
import { useFilters } from '../../data/filters';
import { dateLabel } from '../../format/dates';
import {
  actorPath,
  articlePath,
  findingPath,
  line,
  plural,
  shortened,
  sidesOf,
  typeLabel,
  visible,
} from '../../format/words';
import { useRoving } from '../../keys/roving';
import { Answer, Missing } from '../../parts/answer';
import { CiteButton } from '../../parts/cite-button';
import { csvExport, ExportMenu, jsonExport } from '../../parts/export-menu';
import { SourceLine } from '../../parts/finding-line';
import { People } from '../../parts/people';
import { ViewHead } from '../../parts/view-head';
import { lit, OPERATORS, wordsOf } from './operators';
import './search.css';

const NAMES = ['q', 'in'] as const;
const RESTS_MS = 120;
const SHOWN = 25;
const FINDINGS = ['statements', 'events', 'commitments', 'quantities'] as const;
const LISTS = ['all', 'articles', ...FINDINGS, 'actors', 'instruments'] as const;
type List = (typeof LISTS)[number];

/** All words of all articles and findings, as one types. */
export default function SearchView() {
  const [filters, change] = useFilters(NAMES);
  const [text, setText] = useState(filters.q ?? '');
  const field = useRef<HTMLInputElement>(null);
  const given = filters.q ?? '';
  useEffect(() => {
    field.current?.focus();
  }, []);
  // The address may change beside the field: by Back, or an example that is chosen.
  useEffect(() => setText((now) => (now.trim() === given ? now : given)), [given]);
  useEffect(() => {
    if (text.trim() === given) return;
    const timer = setTimeout(() => change({ q: text.trim() || undefined }), RESTS_MS);
    return () => clearTimeout(timer);
  }, [text, given, change]);
  const chosen: List = LISTS.find((one) => one === filters.in) ?? 'all';
  const limit = chosen === 'all' ? 8 : SHOWN * 4;
  const asked = useQuery({
    queryKey: ['/api/search', given, limit],
    queryFn: ({ signal }) => ask<SearchAnswer>('/api/search', { q: given, limit }, { signal }),
    enabled: given !== '',
    placeholderData: keepPreviousData,
  });
  const words = useMemo(() => wordsOf(given), [given]);
  const rove = useRoving('[data-hit]');
  const answer = given === '' ? undefined : asked.data;
  return (
    <>
      <ViewHead title="Search" about="Words of articles and findings, all of them; operators narrow.">
        <ExportMenu
          choices={
            answer
              ? [
                  csvExport(
                    'search',
                    FINDINGS.flatMap((list) => answer[list].map(findingRow)),
                  ),
                  jsonExport('search', answer),
                ]
              : []
          }
        />
      </ViewHead>
      <search className="search-form">
        <label htmlFor="search-words" className="sr-only">
          Search words
        </label>
        <input
          id="search-words"
          ref={field}
          type="search"
          value={text}
          autoComplete="off"
          spellCheck={false}
          placeholder='by:Putin "grave mistake" since:2024-06'
          aria-describedby="search-help"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            document.querySelector<HTMLElement>('[data-hit]')?.focus();
          }}
        />
      </search>
      <Operators
        isOpen={given === ''}
        onChoose={(operator) => {
          setText((now) => `${now.trim()} ${operator}`.trim());
          field.current?.focus();
        }}
      />
      {given !== '' && (
        <Answer
          of={asked}
          lines={8}
          isEmpty={(found) => countOf(found, 'all') === 0}
          empty={
            <Missing title="Nothing found">
              No article or finding holds all of this. Take a word or an operator away; words match whole, in any case
              and without accents.
            </Missing>
          }
        >
          {(found) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are heard from the hits within
            <div onKeyDown={rove} className="hits" aria-busy={asked.isFetching}>
              <fieldset className="segmented lists" aria-label="Where">
                {LISTS.filter((one) => one === 'all' || countOf(found, one) > 0 || one === chosen).map((one) => (
                  <button
                    key={one}
                    type="button"
                    aria-pressed={one === chosen}
                    onClick={() => change({ in: one === 'all' ? undefined : one })}
                  >
                    {one === 'all' ? 'All' : one}{' '}
                    <span className="count">
                      {countOf(found, one)}
                      {countOf(found, one) >= limit && one !== 'all' ? '+' : ''}
                    </span>
                  </button>
                ))}
              </fieldset>
              <p className="sr-only" role="status">
                {plural(countOf(found, 'all'), 'hit')}
              </p>
              {LISTS.slice(1)
                .filter((one) => (chosen === 'all' || one === chosen) && countOf(found, one) > 0)
                .map((one) => (
                  <section key={one} aria-label={one}>
                    <h2>
                      {one}
                      {isFindings(one) && (
                        <Link
                          className="meta"
                          href={`/timeline${queryOf({ kinds: one.slice(0, -1), actors: found.filter.by ?? found.filter.with, time: 'reported' })}`}
                          hidden={one === 'quantities' || !(found.filter.by ?? found.filter.with)}
                        >
                          on the timeline
                        </Link>
                      )}
                      {chosen === 'all' && countOf(found, one) >= limit && (
                        <button type="button" className="button quiet small" onClick={() => change({ in: one })}>
                          more
                        </button>
                      )}
                    </h2>
                    <Hits list={one} found={found} words={words} />
                  </section>
                ))}
            </div>
          )}
        </Answer>
      )}
    </>
  );
}

function isFindings(list: List): list is (typeof FINDINGS)[number] {
  return (FINDINGS as readonly string[]).includes(list);
}

function countOf(found: SearchAnswer, list: List): number {
  if (list !== 'all') return found[list].length;
  return LISTS.slice(1).reduce((sum, one) => sum + countOf(found, one), 0);
}

interface HitsProps {
  readonly list: List;
  readonly found: SearchAnswer;
  readonly words: readonly string[];
}

function Hits({ list, found, words }: HitsProps): ReactNode {
  if (isFindings(list)) {
    return (
      <ul>
        {found[list].map((finding) => (
          <li key={finding.id}>
            <FindingHit finding={finding} words={words} />
          </li>
        ))}
      </ul>
    );
  }
  if (list === 'articles') {
    return (
      <ul>
        {found.articles.map(({ article, snippet }) => (
          <li key={article.id} className="finding">
            <Link href={articlePath(article.id)} data-hit="" className="title words">
              <Lit text={article.title ? line(article.title) : 'untitled article'} words={words} />
            </Link>
            {snippet && (
              <p className="quote words">
                …<Marked text={snippet.text} spans={snippet.spans} />…
              </p>
            )}
            <p className="meta words">
              {article.reported ? <span>{dateLabel(article.reported)}</span> : <span>undated</span>}
              {article.outlet && <span>{line(article.outlet)}</span>}
            </p>
          </li>
        ))}
      </ul>
    );
  }
  if (list === 'actors') {
    return (
      <ul className="tight">
        {found.actors.map((actor) => (
          <li key={actor.identity}>
            <Link href={actorPath(actor.identity)} data-hit="" className="words">
              <Lit text={line(actor.name)} words={words} />
            </Link>{' '}
            <span className="meta">
              <span>{actor.kind}</span>
              <span>{plural(actor.articles, 'article')}</span>
            </span>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul className="tight">
      {found.instruments.map((one) => (
        <li key={one.id}>
          <Link href={`/network?layers=alliances&node=${encodeURIComponent(one.id)}`} data-hit="" className="words">
            <Lit text={line(one.name)} words={words} />
          </Link>{' '}
          <span className="meta">
            <span>{one.status}</span>
            <span>{plural(one.members.length, 'member')}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function FindingHit({ finding, words }: { readonly finding: Finding; readonly words: readonly string[] }) {
  const { from, to } = sidesOf(finding);
  return (
    <article className="finding">
      <div className="head">
        <span className={`tag ${finding.kind}`}>{typeLabel(finding)}</span>
        <span className="who">
          <People who={from} none="not told" />
          {to.length > 0 && (
            <>
              {' → '}
              <People who={to} />
            </>
          )}
        </span>
        {finding.status && finding.status !== 'occurred' && <span className="state">{finding.status}</span>}
        <span className="acts">
          <CiteButton finding={finding} />
        </span>
      </div>
      <p className="quote words">
        <Link href={findingPath(finding.id)} className="plain" data-hit="">
          “<Lit text={shortened(finding.words, 320)} words={words} />”
        </Link>
      </p>
      <SourceLine finding={finding} />
    </article>
  );
}

function Lit({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  return lit(text, words).map((piece, index) =>
    piece.isLit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
      <mark key={index}>{piece.text}</mark>
    ) : (
      piece.text
    ),
  );
}

function Marked({ text, spans }: { readonly text: string; readonly spans: readonly { start: number; end: number }[] }) {
  const shown = visible(text);
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    pieces.push(shown.slice(at, start), <mark key={start}>{shown.slice(start, end)}</mark>);
    at = end;
  }
  return [...pieces, shown.slice(at)];
}

function findingRow(finding: Finding) {
  const { from, to } = sidesOf(finding);
  return {
    id: finding.id,
    kind: finding.kind,
    type: finding.type,
    status: finding.status,
    by: from.map(({ name }) => name).join('; '),
    to: to.map(({ name }) => name).join('; '),
    words: finding.words,
    reported: finding.article.reported,
    title: finding.article.title,
    outlet: finding.article.outlet,
    url: finding.article.url,
    article: finding.article.id,
  };
}

interface OperatorsProps {
  readonly isOpen: boolean;
  readonly onChoose: (operator: string) => void;
}

function Operators({ isOpen, onChoose }: OperatorsProps) {
  return (
    <details className="operators" open={isOpen} id="search-help">
      <summary>Operators</summary>
      <dl>
        {OPERATORS.map(({ name, about, example }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              {about}:{' '}
              <button type="button" className="as-example" onClick={() => onChoose(example)}>
                {example}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
