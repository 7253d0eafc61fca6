import { type FormEvent, useId, useState } from 'react';
import type { Finding, FindingWhole } from '../../../../src/server/contract';
import { useAbout } from '../../data/about';
import { useAnswer } from '../../data/answers';
import { useDecide } from '../../data/decide';
import { capital, line, named, shortened } from '../../format/words';
import { Answer } from '../../parts/answer';
import { CountryList } from '../../parts/country-list';
import { Dialog } from '../../parts/dialog';

interface Props {
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Sets fields of a finding right. */
export function CorrectDialog({ finding, isOpen, onClose }: Props) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={`Correct this ${finding.kind}`}>
      <Form finding={finding} onClose={onClose} />
    </Dialog>
  );
}

function Form({ finding, onClose }: Omit<Props, 'isOpen'>) {
  const whole = useAnswer<FindingWhole>(`/api/findings/${encodeURIComponent(finding.id)}`);
  const choices = useChoices(finding);
  const form = useId();
  const [set, setSet] = useState<Readonly<Record<string, string>>>({});
  const [why, setWhy] = useState('');
  const decide = useDecide();
  const changed = Object.entries(set).filter(([field, value]) => value !== heldNow(finding, field));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const isNoted = await decide({
      action: 'correct',
      id: finding.id,
      set: Object.fromEntries(changed),
      ...(why.trim() ? { why: why.trim() } : {}),
    });
    if (isNoted) onClose();
  };
  return (
    <form onSubmit={submit} className="correct">
      <p className="quote words">“{shortened(finding.words, 300)}”</p>
      <Answer of={whole} lines={4}>
        {({ correctable }) => (
          <div className="fields">
            {correctable.map((field) => {
              const value = set[field] ?? heldNow(finding, field);
              const onChange = (next: string) => setSet((now) => ({ ...now, [field]: next }));
              const options = choices(field);
              return (
                <label key={field} className="field" htmlFor={`${form}-${field}`}>
                  {capital(field)}
                  {options ? (
                    <select id={`${form}-${field}`} value={value} onChange={(event) => onChange(event.target.value)}>
                      {!options.includes(value) && <option value={value}>{value || 'not told'}</option>}
                      {options.map((option) => (
                        <option key={option}>{option}</option>
                      ))}
                    </select>
                  ) : (
                    <input
                      id={`${form}-${field}`}
                      value={value}
                      placeholder={HINTS[field] ?? 'not told'}
                      list={PEOPLE.has(field) ? 'correct-countries' : undefined}
                      onChange={(event) => onChange(event.target.value)}
                    />
                  )}
                </label>
              );
            })}
          </div>
        )}
      </Answer>
      <label className="field">
        Why (kept with the decision)
        <input value={why} maxLength={1000} onChange={(event) => setWhy(event.target.value)} />
      </label>
      <CountryList id="correct-countries" />
      <div className="buttons">
        <button type="submit" className="button primary" disabled={changed.length === 0}>
          Save
        </button>
      </div>
    </form>
  );
}

const PEOPLE: ReadonlySet<string> = new Set([
  'actors',
  'recipients',
  'debtors',
  'creditors',
  'speaker',
  'addressee',
  'holder',
  'parties',
  'place',
]);
const HINTS: Readonly<Record<string, string>> = {
  date: '2024-06-19',
  deadline: '2024-06-19',
  actors: 'names, parted by commas',
  recipients: 'names, parted by commas',
  debtors: 'names, parted by commas',
  creditors: 'names, parted by commas',
};
const PARTS: Readonly<Record<string, Finding['who'][number]['part']>> = {
  actors: 'actor',
  recipients: 'recipient',
  debtors: 'debtor',
  creditors: 'creditor',
  parties: 'party',
  speaker: 'speaker',
  addressee: 'addressee',
  holder: 'holder',
  place: 'place',
};

/** What a field holds now, as a person would type it. */
function heldNow(finding: Finding, field: string): string {
  const part = PARTS[field];
  if (part)
    return named(finding.who, part)
      .map(({ name }) => line(name))
      .join(', ');
  const record = finding.record as Readonly<Record<string, unknown>>;
  const value = field === 'polarity' ? (record.consequent as { polarity?: unknown })?.polarity : record[field];
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object') return String((value as { value?: unknown }).value ?? '');
  return String(value);
}

function useChoices(finding: Finding): (field: string) => readonly string[] | undefined {
  const { data } = useAbout();
  return (field) => {
    const words = data?.vocabulary;
    if (!words) return undefined;
    if (field === 'type') return words.ploverTypes;
    if (field === 'status') return words.eventStatuses;
    if (field === 'act') return words.speechActs;
    if (field === 'relation') return words.quantityRelations;
    if (field === 'kind') return finding.kind === 'commitment' ? words.commitmentKinds : undefined;
    if (field === 'polarity') return ['do', 'refrain'];
    if (field === 'strength') return ['firm', 'intended', 'considered'];
    return undefined;
  };
}
