import { Link } from 'wouter';
import type { Change, Trigger, Undertaking } from '../../../src/server/contract';
import { useDecide } from '../data/decide';
import { dateLabel } from '../format/dates';
import { findingPath, line, named, shortened, undertakingPath } from '../format/words';
import { People } from './people';

/** A condition that a reported event may have met: the commitment, the event's words, and the decision. */
export function TriggerLine({ trigger: { undertaking, change } }: { readonly trigger: Trigger }) {
  return (
    <article className="finding trigger" tabIndex={-1}>
      <div className="head">
        <span className="tag commitment">{undertaking.kind}</span>
        <span className="who">
          <Sides undertaking={undertaking} />
        </span>
        {change.leadsTo && <span className={`state ${change.leadsTo}`}>{change.leadsTo}?</span>}
      </div>
      <p className="quote words">
        <Link href={undertakingPath(undertaking.id)} className="plain">
          <Terms undertaking={undertaking} />
        </Link>
      </p>
      <ChangeLine change={change} />
    </article>
  );
}

export function Sides({ undertaking }: { readonly undertaking: Pick<Undertaking, 'who'> }) {
  const to = named(undertaking.who, 'creditor');
  return (
    <>
      <People who={named(undertaking.who, 'debtor')} none="debtor not told" />
      {to.length > 0 && (
        <>
          <span aria-hidden="true"> → </span>
          <span className="sr-only">to</span>
          <People who={to} />
        </>
      )}
    </>
  );
}

export function Terms({ undertaking, most = 240 }: { readonly undertaking: Undertaking; readonly most?: number }) {
  return (
    <>
      {undertaking.antecedent && (
        <>
          <span className="term">when</span> “{shortened(undertaking.antecedent, most)}”{' '}
        </>
      )}
      <span className="term">{undertaking.polarity === 'refrain' ? 'refrains' : 'then'}</span> “
      {shortened(undertaking.consequent, most)}”
    </>
  );
}

/** What may have changed a commitment's state, with the words that say so, and the decision on it. */
export function ChangeLine({ change }: { readonly change: Change }) {
  const decide = useDecide();
  const { finding } = change;
  return (
    <div className="change">
      <p className="words">
        <strong>{line(change.occasion)}</strong>
        {change.day && ` on ${dateLabel(change.day)}`}: {line(change.why)}{' '}
        <span className="meta">({Math.round(change.confidence * 100)}% sure)</span>
      </p>
      {finding && (
        <p className="quote words">
          <Link href={findingPath(finding.id)} className="plain">
            “{shortened(finding.words, 220)}”
          </Link>{' '}
          <span className="meta">
            {line(
              [finding.article.outlet, finding.article.reported && dateLabel(finding.article.reported)]
                .filter(Boolean)
                .join(', '),
            )}
          </span>
        </p>
      )}
      {change.verdict ? (
        <p>
          <span className={`state ${change.verdict === 'confirmed' ? 'discharged' : ''}`}>{change.verdict}</span>
        </p>
      ) : (
        <div className="buttons">
          <button
            type="button"
            className="button small"
            onClick={() => void decide({ action: 'confirm', ids: [change.id] })}
          >
            Confirm
          </button>
          <button
            type="button"
            className="button small"
            onClick={() => void decide({ action: 'reject', ids: [change.id] }, 'Dismissed')}
          >
            Dismiss
          </button>
        </div>
      )}
    </div>
  );
}
