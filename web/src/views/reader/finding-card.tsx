import { memo, useState } from 'react';
import { Link } from 'wouter';
import type { Finding, Named } from '../../../../src/server/contract';
import { useDecide } from '../../data/decide';
import { daysLabel } from '../../format/dates';
import { actorPath, findingPath, line, shortened, sidesOf, tellsStatus, typeLabel } from '../../format/words';
import { CiteButton } from '../../parts/cite-button';
import { CorrectDialog } from './correct-dialog';
import { MergeDialog } from './merge-dialog';

interface Props {
  readonly finding: Finding;
  readonly all: readonly Finding[];
  readonly top: number | undefined;
  readonly isLit: boolean;
  readonly isOpen: boolean;
  readonly onLit: (ids: readonly string[]) => void;
  readonly onLook: (id: string | undefined) => void;
}

/** A finding beside its words. The one that is looked at shows all, and takes decisions. */
export const FindingCard = memo(({ finding, all, top, isLit, isOpen, onLit, onLook }: Props) => {
  const { from, to } = sidesOf(finding);
  const names = (who: readonly Named[]) => line(who.map(({ name }) => name).join(', '));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it lights its words; its button does the same
    <div
      className={`card ${finding.kind}${isLit ? ' lit' : ''}${isOpen ? ' looked' : ''}`}
      data-card={finding.id}
      style={top === undefined ? undefined : { position: 'absolute', insetInline: 0, top }}
      onMouseEnter={() => onLit([finding.id])}
      onMouseLeave={() => onLit([])}
    >
      <button
        type="button"
        className="open"
        aria-expanded={isOpen}
        onClick={() => onLook(isOpen ? undefined : finding.id)}
        onFocus={() => onLit([finding.id])}
        onBlur={() => onLit([])}
      >
        <span className={`tag ${finding.kind}`}>{typeLabel(finding)}</span>{' '}
        <span className="who words">
          {names(from) || 'not told'}
          {to.length > 0 && ` → ${names(to)}`}
        </span>{' '}
        {tellsStatus(finding) && <span className="state">{finding.status}</span>}{' '}
        {finding.confirmed && <span className="state discharged">confirmed</span>}{' '}
        {finding.corrected && <span className="state">corrected</span>}
        {!isOpen && <span className="gist words">{gist(finding)}</span>}
      </button>
      {isOpen && <Opened finding={finding} all={all} />}
    </div>
  );
});

function gist(finding: Finding): string {
  if (!finding.terms) return shortened(finding.words, 90);
  const { antecedent, consequent } = finding.terms;
  return antecedent ? `when ${shortened(antecedent, 60)}: ${shortened(consequent, 70)}` : shortened(consequent, 110);
}

function Opened({ finding, all }: { readonly finding: Finding; readonly all: readonly Finding[] }) {
  const decide = useDecide();
  const [dialog, setDialog] = useState<'correct' | 'merge'>();
  const { terms, toldBy, happened, instrument } = finding;
  const place = finding.who.find(({ part }) => part === 'place');
  return (
    <div className="opened">
      {terms ? (
        <dl>
          {terms.antecedent && (
            <>
              <dt>when</dt>
              <dd className="quote words">“{line(terms.antecedent)}”</dd>
            </>
          )}
          <dt>bound to</dt>
          <dd className="quote words">“{line(terms.consequent)}”</dd>
        </dl>
      ) : (
        <p className="quote words">“{shortened(finding.words, 400)}”</p>
      )}
      <p className="meta words">
        {happened && <span>{daysLabel(happened)}</span>}
        {place && <span>at {line(place.name)}</span>}
        {instrument && <span>{line(instrument.name)}</span>}
        {toldBy && (
          <span>
            told by{' '}
            {toldBy.speaker?.identity ? (
              <Link href={actorPath(toldBy.speaker.identity)}>{line(toldBy.speaker.name)}</Link>
            ) : (
              line(toldBy.speaker?.name ?? 'a statement')
            )}
          </span>
        )}
        {finding.confidence !== undefined && <span>{Math.round(finding.confidence * 100)}% sure</span>}
        {finding.confirmed && <span>confirmed by {line(finding.confirmed)}</span>}
      </p>
      <div className="buttons">
        {!finding.confirmed && (
          <button
            type="button"
            className="button small"
            onClick={() => void decide({ action: 'confirm', ids: [finding.id] })}
          >
            Confirm
          </button>
        )}
        <button type="button" className="button small" onClick={() => setDialog('correct')}>
          Correct
        </button>
        <button
          type="button"
          className="button small"
          onClick={() => void decide({ action: 'reject', ids: [finding.id] })}
        >
          Reject
        </button>
        <button type="button" className="button small" onClick={() => setDialog('merge')}>
          Merge
        </button>
        <CiteButton finding={finding} />
        <Link href={findingPath(finding.id)} className="button quiet small" title="Permanent link">
          Link
        </Link>
      </div>
      <CorrectDialog finding={finding} isOpen={dialog === 'correct'} onClose={() => setDialog(undefined)} />
      <MergeDialog finding={finding} all={all} isOpen={dialog === 'merge'} onClose={() => setDialog(undefined)} />
    </div>
  );
}
