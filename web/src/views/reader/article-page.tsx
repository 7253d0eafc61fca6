import { useCallback, useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { ArticleWhole } from '../../../../src/server/contract';
import { useAnswer } from '../../data/answers';
import { dateLabel, dayLabel } from '../../format/dates';
import { articlePath, line, plural, shortened, webAddress } from '../../format/words';
import { useShortcut } from '../../keys/shortcuts';
import { Answer } from '../../parts/answer';
import { ExportMenu, jsonExport, listExports } from '../../parts/export-menu';
import { ViewHead } from '../../parts/view-head';
import { ArticleText } from './article-text';
import { DecisionsList } from './decisions-list';
import { Margin } from './margin';
import { isMarked, MARKED_KINDS, type MarkedKind, textMarks } from './segments';

interface Props {
  readonly id: string;
  /** The finding whose place is shown first. */
  readonly looked?: string;
}

export function ArticlePage({ id, looked }: Props) {
  const whole = useAnswer<ArticleWhole>(`/api/articles/${encodeURIComponent(id)}`);
  return <Answer of={whole}>{(data) => <Whole whole={data} first={looked} />}</Answer>;
}

function Whole({ whole, first }: { readonly whole: ArticleWhole; readonly first: string | undefined }) {
  const { about, article, copies, appearances, decisions } = whole;
  const [shown, setShown] = useState<ReadonlySet<MarkedKind>>(new Set(MARKED_KINDS));
  const [looked, setLooked] = useState(first);
  const [lit, setLit] = useState<readonly string[]>([]);
  useEffect(() => setLooked(first), [first]);
  const findings = useMemo(
    () => whole.findings.filter(({ kind, hidden }) => isMarked(kind) && shown.has(kind) && hidden === undefined),
    [whole.findings, shown],
  );
  const hidden = whole.findings.filter((finding) => isMarked(finding.kind) && finding.hidden !== undefined);
  const marks = useMemo(() => {
    const ids = new Set(findings.map((finding) => finding.id));
    return textMarks(whole.marks).filter((mark) => ids.has(mark.id));
  }, [whole.marks, findings]);
  const step = useCallback(
    (by: number) => {
      const at = findings.findIndex(({ id }) => id === looked);
      const next = findings[at < 0 ? (by > 0 ? 0 : findings.length - 1) : at + by];
      if (next) setLooked(next.id);
    },
    [findings, looked],
  );
  useShortcut({ key: 'n', about: 'Next finding of the article', run: () => step(1) });
  useShortcut({ key: 'N', about: 'Finding before', run: () => step(-1) });
  useShortcut({ key: 'Escape', about: 'Look at no finding', run: () => setLooked(undefined) });
  useEffect(() => {
    if (about.title) document.title = `${line(about.title)} – Casus`;
  }, [about.title]);
  const notices = whole.findings.filter(({ kind }) => kind === 'notice');
  return (
    <div className="reader">
      <ViewHead title={titleOf(whole)} about={<Source whole={whole} />}>
        <ExportMenu
          choices={[
            jsonExport(about.id, whole),
            ...(['statements', 'events', 'commitments'] as const).map((list) => ({
              ...(listExports(list, { article: about.id }, ['csv'])[0] as { label: string; href: string }),
              label: `CSV: ${list}`,
            })),
          ]}
        />
      </ViewHead>
      <fieldset className="kinds">
        <legend className="sr-only">Shown in the text</legend>
        {MARKED_KINDS.map((kind) => (
          <label key={kind} className={`tag ${kind}`}>
            <input
              type="checkbox"
              checked={shown.has(kind)}
              onChange={() => setShown((now) => new Set(MARKED_KINDS.filter((one) => (one === kind) !== now.has(one))))}
            />
            <span className={`swatch ${kind}`} aria-hidden="true">
              ab
            </span>
            {plural(
              whole.findings.filter((one) => one.kind === kind && one.hidden === undefined).length,
              kind,
              {
                statement: 'statements',
                event: 'events',
                commitment: 'commitments',
                quantity: 'quantities',
              }[kind],
            )}
          </label>
        ))}
        <span className="meta keys">
          <kbd>n</kbd> next
        </span>
      </fieldset>
      <div className="sheet">
        <ArticleText article={article} marks={marks} lit={lit} looked={looked} onLit={setLit} onLook={setLooked} />
        <Margin findings={findings} all={whole.findings} lit={lit} looked={looked} onLit={setLit} onLook={setLooked} />
      </div>
      <div className="after">
        {copies.length > 0 && (
          <section>
            <h2>Copies of this story</h2>
            <ul>
              {copies.map((copy) => (
                <li key={copy.id} className="words">
                  <Link href={articlePath(copy.id)}>{copy.title ? line(copy.title) : 'Untitled'}</Link>{' '}
                  <span className="meta">
                    {copy.outlet && <span>{line(copy.outlet)}</span>}
                    {copy.reported && <span>{dateLabel(copy.reported)}</span>}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {appearances.length > 1 && (
          <section>
            <h2>Where it stood</h2>
            <ul>
              {appearances.map((one) => (
                <li key={`${one.source} ${one.recorded}`} className="words">
                  {line(one.address ?? one.source)}{' '}
                  <span className="meta">
                    {one.outlet && <span>{line(one.outlet)}</span>}
                    {one.reported && <span>{dateLabel(one.reported)}</span>}
                    {one.superseded && <span>replaced {dayLabel(one.superseded)}</span>}
                  </span>
                  {one.change && (
                    <p className="reason">
                      {one.change.removed.map((text) => (
                        <del key={text}>{line(text)} </del>
                      ))}
                      {one.change.added.map((text) => (
                        <ins key={text}>{line(text)} </ins>
                      ))}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        {notices.length > 0 && (
          <details>
            <summary>What could not be settled ({notices.length})</summary>
            <ul>
              {notices.map((notice) => (
                <li key={notice.id} className="words">
                  {line((notice.record as { readonly message?: string }).message ?? notice.type)}
                  {notice.words && <span className="quote"> “{line(notice.words)}”</span>}
                </li>
              ))}
            </ul>
          </details>
        )}
        <DecisionsList decisions={decisions} hidden={hidden} />
      </div>
    </div>
  );
}

/** The headline, or the first words where there is none. */
function titleOf({ about, article }: ArticleWhole): string {
  if (about.title) return line(about.title);
  const first = article.blocks.find(({ kind }) => kind !== 'residue');
  return first ? shortened(article.text.slice(first.start, first.end), 70) : 'Untitled';
}

function Source({ whole: { about, article } }: { readonly whole: ArticleWhole }) {
  const url = webAddress(about.url);
  return (
    <span className="meta words">
      {about.outlet && <span>{line(about.outlet)}</span>}
      <span>{about.reported ? dayLabel(about.reported) : 'undated'}</span>
      {about.byline && <span>{line(about.byline)}</span>}
      {about.superseded && <span className="state">replaced by a later version</span>}
      {url && (
        <span>
          <a href={url} rel="noopener noreferrer nofollow" target="_blank">
            original
          </a>
        </span>
      )}
      <span title={about.engine}>{plural(article.text.split(/\s+/).length, 'word')}</span>
    </span>
  );
}
