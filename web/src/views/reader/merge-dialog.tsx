import { type FormEvent, useState } from 'react';
import type { Finding } from '../../../../src/server/contract';
import { useDecide } from '../../data/decide';
import { line, shortened, sidesOf, typeLabel } from '../../format/words';
import { Dialog } from '../../parts/dialog';

interface Props {
  readonly finding: Finding;
  readonly all: readonly Finding[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Makes a finding one with another of its kind in the article; the other one is kept. */
export function MergeDialog({ finding, all, isOpen, onClose }: Props) {
  const [kept, setKept] = useState<string>();
  const decide = useDecide();
  const others = all.filter(({ id, kind, hidden }) => kind === finding.kind && id !== finding.id && !hidden);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (kept && (await decide({ action: 'merge', kept, others: [finding.id] }))) onClose();
  };
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={`Merge this ${finding.kind} into another`}>
      <form onSubmit={submit} className="merge">
        <p className="quote words">“{shortened(finding.words, 200)}”</p>
        {others.length === 0 && <p className="reason">The article has no other {finding.kind}.</p>}
        <fieldset>
          <legend className="field">The one that is kept</legend>
          {others.map((other) => (
            <label key={other.id}>
              <input type="radio" name="kept" checked={kept === other.id} onChange={() => setKept(other.id)} />
              <span className="words">
                <span className={`tag ${other.kind}`}>{typeLabel(other)}</span>{' '}
                {line(
                  sidesOf(other)
                    .from.map(({ name }) => name)
                    .join(', '),
                )}{' '}
                <span className="quote">“{shortened(other.words, 110)}”</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div className="buttons">
          <button type="submit" className="button primary" disabled={!kept}>
            Merge
          </button>
        </div>
      </form>
    </Dialog>
  );
}
