import { useEffect } from 'react';
import { Link } from 'wouter';
import type { Undertaking } from '../../../../src/server/contract';
import { useAnswer } from '../../data/answers';
import { dateLabel } from '../../format/dates';
import { line, plural, shortened, statedOn } from '../../format/words';
import { useRoving } from '../../keys/roving';
import { Answer } from '../../parts/answer';
import { csvExport, ExportMenu, jsonExport } from '../../parts/export-menu';
import { FindingLine } from '../../parts/finding-line';
import { ChangeLine, Sides } from '../../parts/trigger-line';
import { ViewHead } from '../../parts/view-head';

/** One commitment over time: its wording, who restated it, what may have changed it. */
export function UndertakingPage({ id }: { readonly id: string }) {
  const undertaking = useAnswer<Undertaking>(`/api/undertakings/${encodeURIComponent(id)}`);
  return (
    <>
      <p className="meta">
        <Link href="/commitments">Commitments</Link>
      </p>
      <Answer of={undertaking}>{(data) => <Whole undertaking={data} />}</Answer>
    </>
  );
}

function Whole({ undertaking }: { readonly undertaking: Undertaking }) {
  const { kind, state, antecedent, consequent, polarity, statements, changes } = undertaking;
  const rove = useRoving('.finding');
  const title = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  useEffect(() => {
    document.title = `${title}: ${shortened(consequent, 60)} – Casus`;
  }, [title, consequent]);
  const last = statedOn(undertaking);
  const rows = statements.map(({ finding }) => ({
    id: finding.id,
    reported: finding.article.reported,
    outlet: finding.article.outlet,
    title: finding.article.title,
    words: finding.words,
  }));
  return (
    <div className="undertaking">
      <ViewHead title={title} about={<Sides undertaking={undertaking} />}>
        <span className={`state ${state}`}>{state}</span>
        <ExportMenu choices={[csvExport(undertaking.id, rows), jsonExport(undertaking.id, undertaking)]} />
      </ViewHead>
      <dl className="terms">
        {antecedent && (
          <>
            <dt>Condition</dt>
            <dd className="quote words">“{line(antecedent)}”</dd>
          </>
        )}
        <dt>{polarity === 'refrain' ? 'Refrains' : 'Bound to'}</dt>
        <dd className="quote words">“{line(consequent)}”</dd>
        {undertaking.instrument && (
          <>
            <dt>Instrument</dt>
            <dd className="words">{line(undertaking.instrument)}</dd>
          </>
        )}
        <dt>Told by</dt>
        <dd>
          {plural(undertaking.reports, 'report')}, {plural(undertaking.independentSources, 'independent source')}
          {last ? `, last on ${dateLabel(last)}` : ', undated'}
        </dd>
      </dl>
      <section>
        <h2>What may have changed it</h2>
        {changes.length === 0 && <p className="reason">Nothing reported bears on its state.</p>}
        {changes.map((change) => (
          <div className="finding" key={change.id}>
            {change.leadsTo && <span className={`state ${change.leadsTo}`}>{change.leadsTo}</span>}
            <ChangeLine change={change} />
          </div>
        ))}
      </section>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move the focus that is within */}
      <section onKeyDown={rove}>
        <h2>Wording and restatements</h2>
        {statements.map(({ finding, reason }) => (
          <div key={finding.id}>
            <FindingLine finding={finding} />
            <Why reason={reason} />
          </div>
        ))}
      </section>
    </div>
  );
}

/** Why a report was taken to restate the same. */
function Why({ reason }: { readonly reason: unknown }) {
  const { because, common, confidence, decision } = (reason ?? {}) as {
    readonly because?: string;
    readonly common?: readonly string[];
    readonly confidence?: number;
    readonly decision?: number;
  };
  if (decision !== undefined) return <p className="reason">Put here by a person, decision {decision}</p>;
  if (because === undefined) return null;
  return (
    <p className="reason words">
      Taken for the same commitment: {because}
      {common && common.length > 0 && ` (${line(common.join(', '))})`}
      {confidence !== undefined && `, ${Math.round(confidence * 100)}% sure`}
    </p>
  );
}
