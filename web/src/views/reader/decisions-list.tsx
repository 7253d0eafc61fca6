import type { Decision, Finding } from '../../../../src/server/contract';
import { useDecide } from '../../data/decide';
import { dayLabel } from '../../format/dates';
import { line, shortened, typeLabel } from '../../format/words';

interface Props {
  readonly decisions: readonly Decision[];
  /** Findings that were rejected or merged away. */
  readonly hidden: readonly Finding[];
}

/** What people decided of the article's findings, and the way back. */
export function DecisionsList({ decisions, hidden }: Props) {
  const decide = useDecide();
  if (decisions.length === 0 && hidden.length === 0) return null;
  return (
    <details>
      <summary>
        Decisions ({decisions.length}){hidden.length > 0 && `, ${hidden.length} taken out`}
      </summary>
      <ul>
        {hidden.map((finding) => (
          <li key={finding.id} className="words">
            <span className="state">{finding.hidden}</span>{' '}
            <span className={`tag ${finding.kind}`}>{typeLabel(finding)}</span>{' '}
            <span className="quote">“{shortened(finding.words, 140)}”</span>{' '}
            <button
              type="button"
              className="button small"
              onClick={() => void decide({ action: 'confirm', ids: [finding.id] }, 'It counts again')}
            >
              Let it count again
            </button>
          </li>
        ))}
        {[...decisions].reverse().map((decision) => (
          <li key={decision.decision} className="words">
            <strong>{decision.action}</strong>
            {decision.quoted && <span className="quote"> “{shortened(decision.quoted, 100)}”</span>}{' '}
            <span className="meta">
              <span>{line(decision.who)}</span>
              <span>{dayLabel(decision.at)}</span>
              {decision.why && <span>{line(decision.why)}</span>}
              {decision.undoneBy !== undefined && <span>taken back</span>}
            </span>{' '}
            {decision.action !== 'undo' && decision.undoneBy === undefined && (
              <button
                type="button"
                className="button small"
                onClick={() => void decide({ action: 'undo', decision: decision.decision })}
              >
                Undo
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
