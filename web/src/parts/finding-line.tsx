import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Finding } from '../../../src/server/contract';
import { dateLabel, daysLabel } from '../format/dates';
import { articlePath, findingPath, line, shortened, sidesOf, tellsStatus, typeLabel } from '../format/words';
import { CiteButton } from './cite-button';
import { People } from './people';

interface Props {
  readonly finding: Finding;
  /** More buttons, before 'Cite'. */
  readonly children?: ReactNode;
  readonly showsSource?: boolean;
}

/** A finding in a list: what it is, who, the words, when, and the way to its place in the article. */
export function FindingLine({ finding, children, showsSource = true }: Props) {
  const { from, to } = sidesOf(finding);
  return (
    <article className="finding" tabIndex={-1} data-finding={finding.id}>
      <div className="head">
        <span className={`tag ${finding.kind}`}>{typeLabel(finding)}</span>
        <span className="who">
          <People who={from} none="not told" />
          {to.length > 0 && (
            <>
              <span className="to" aria-hidden="true">
                {' → '}
              </span>
              <span className="sr-only">to</span>
              <People who={to} />
            </>
          )}
        </span>
        {tellsStatus(finding) && <span className="state">{finding.status}</span>}
        {finding.hidden && <span className="state">{finding.hidden}</span>}
        {finding.confirmed && <span className="state discharged">confirmed</span>}
        <span className="acts">
          {children}
          <CiteButton finding={finding} />
        </span>
      </div>
      <p className="quote words">
        <Link href={findingPath(finding.id)} className="plain">
          “{shortened(finding.words, 320)}”
        </Link>
      </p>
      {showsSource && <SourceLine finding={finding} />}
    </article>
  );
}

/** When, and where it is told. */
export function SourceLine({ finding }: { readonly finding: Finding }) {
  const { article, happened } = finding;
  return (
    <p className="meta words">
      {happened && <span>happened {daysLabel(happened)}</span>}
      {article.reported ? <span>reported {dateLabel(article.reported)}</span> : <span>report undated</span>}
      {article.outlet && <span>{line(article.outlet)}</span>}
      <span>
        <Link href={articlePath(article.id)}>{article.title ? shortened(article.title, 90) : 'article'}</Link>
      </span>
    </p>
  );
}
