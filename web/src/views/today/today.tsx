import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { FoundArticle, Happening, Today } from '../../../../src/server/contract';
import { useAnswer } from '../../data/answers';
import { useFilters } from '../../data/filters';
import { agoLabel, dateLabel } from '../../format/dates';
import { articlePath, findingPath, line, plural, shortened } from '../../format/words';
import { useRoving } from '../../keys/roving';
import { Answer } from '../../parts/answer';
import { ExportMenu, jsonExport, listExports } from '../../parts/export-menu';
import { Segmented } from '../../parts/fields';
import { FindingLine } from '../../parts/finding-line';
import { People } from '../../parts/people';
import { TriggerLine } from '../../parts/trigger-line';
import { ViewHead } from '../../parts/view-head';
import './today.css';

const PERIODS = [
  { value: '1d', label: '1 day' },
  { value: '7d', label: '7 days' },
  { value: '30d', label: '30 days' },
] as const;
type Period = (typeof PERIODS)[number]['value'];

/** What came in, and what waits for a person. */
export default function TodayView() {
  const [filters, change] = useFilters(['since']);
  const since = (filters.since ?? '1d') as Period;
  const today = useAnswer<Today>('/api/today', { since, limit: 12 });
  const rove = useRoving('.finding, .arrived a');
  return (
    <>
      <ViewHead title="Today" about={<Standing today={today.data} />}>
        <Segmented
          label="Recorded within"
          value={since}
          options={PERIODS}
          onChange={(value) => change({ since: value === '1d' ? undefined : value })}
        />
        <ExportMenu
          choices={today.data ? [jsonExport('today', today.data), ...listExports('commitments', {}, ['csv'])] : []}
        />
      </ViewHead>
      <Answer of={today} lines={12}>
        {(data) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move the focus that is within
          <div className="columns" onKeyDown={rove}>
            <div>
              <Part
                title="Conditions that may be met"
                more={data.undecided > 0 && <Link href="/commitments?undecided=true">{data.undecided} to decide</Link>}
                empty={data.triggers.length === 0 && 'No reported event meets the condition of a commitment.'}
              >
                {data.triggers.map((trigger) => (
                  <TriggerLine key={trigger.change.id} trigger={trigger} />
                ))}
              </Part>
              <Part
                title="New commitments"
                more={<Link href="/commitments">All commitments</Link>}
                empty={data.commitments.length === 0 && 'None were recorded in this time.'}
              >
                {data.commitments.map((finding) => (
                  <FindingLine key={finding.id} finding={finding} />
                ))}
              </Part>
            </div>
            <div>
              <Part
                title="What came in"
                more={<Link href="/articles">All articles</Link>}
                empty={
                  data.articles.length === 0 && (
                    <>
                      Nothing in this time. <Link href="/add">Add reports</Link>
                    </>
                  )
                }
              >
                <ul className="arrived">
                  {data.articles.map((article) => (
                    <Arrived key={article.id} article={article} />
                  ))}
                </ul>
              </Part>
              <Part
                title="Reports that disagree"
                empty={data.disagreements.length === 0 && 'No reports of one event contradict each other.'}
              >
                {data.disagreements.map((happening) => (
                  <Disagreeing key={happening.id} happening={happening} />
                ))}
              </Part>
              {data.alerts.length > 0 && (
                <Part title="Saved questions" empty={false}>
                  <ul className="arrived">
                    {data.alerts.map((alert) => (
                      <li key={alert.id}>
                        {line(alert.name)} <span className="count">{plural(alert.unseen, 'new answer')}</span>
                      </li>
                    ))}
                  </ul>
                </Part>
              )}
            </div>
          </div>
        )}
      </Answer>
    </>
  );
}

function Standing({ today }: { readonly today: Today | undefined }) {
  if (!today) return null;
  const { totals, arrived, failures } = today;
  return (
    <>
      {plural(arrived, 'report')} came in since {dateLabel(today.since)}. The ledger holds{' '}
      {plural(totals.articles, 'article')} in {plural(totals.stories, 'story', 'stories')},{' '}
      {plural(totals.findings.statement ?? 0, 'statement')}, {plural(totals.findings.event ?? 0, 'event')} and{' '}
      {plural(totals.findings.commitment ?? 0, 'commitment')}.
      {failures > 0 && (
        <>
          {' '}
          <Link href="/add#failures">{plural(failures, 'report')} could not be read.</Link>
        </>
      )}
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly more?: ReactNode;
  /** Said instead of the content. */
  readonly empty: ReactNode;
  readonly children?: ReactNode;
}

function Part({ title, more, empty, children }: PartProps) {
  return (
    <section className="desk-part">
      <header>
        <h2>{title}</h2>
        {more && <span className="meta">{more}</span>}
      </header>
      {empty ? <p>{empty}</p> : children}
    </section>
  );
}

function Arrived({ article }: { readonly article: FoundArticle }) {
  return (
    <li>
      <h3 className="words">
        <Link href={articlePath(article.id)} className="plain">
          {article.title ? line(article.title) : 'Untitled'}
        </Link>
      </h3>
      <p className="meta words">
        {article.outlet && <span>{line(article.outlet)}</span>}
        {article.reported && <span>{dateLabel(article.reported)}</span>}
        <span title={article.recorded}>came in {agoLabel(article.recorded)}</span>
        <span>{plural(article.findings.commitment ?? 0, 'commitment')}</span>
      </p>
    </li>
  );
}

function Disagreeing({ happening }: { readonly happening: Happening }) {
  const of = new Map(happening.witnesses.map(({ finding }) => [finding.id, finding]));
  return (
    <article className="finding" tabIndex={-1}>
      <div className="head">
        <span className="tag event">{happening.type.toLowerCase()}</span>
        <span className="who">
          <People who={happening.who} />
        </span>
      </div>
      <p className="quote words">“{shortened(happening.words, 160)}”</p>
      {happening.disagreements.map((disagreement) => (
        <dl className="versions" key={`${disagreement.about} ${disagreement.of ?? ''}`}>
          {disagreement.versions.map((version) => (
            <div key={version.value} style={{ display: 'contents' }}>
              <dt>{line(version.value)}</dt>
              <dd className="meta words">
                {version.findings.map((id) => {
                  const { outlet, reported } = of.get(id)?.article ?? {};
                  return (
                    <span key={id}>
                      <Link href={findingPath(id)}>
                        {line([outlet ?? 'report', reported && dateLabel(reported)].filter(Boolean).join(', '))}
                      </Link>
                    </span>
                  );
                })}
              </dd>
            </div>
          ))}
        </dl>
      ))}
    </article>
  );
}
