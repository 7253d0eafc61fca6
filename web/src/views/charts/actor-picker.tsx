import { useEffect, useId, useState } from 'react';
import type { ActorPage, FoundActor } from '../../../../src/server/contract';
import { useAbout } from '../../data/about';
import { useAnswer } from '../../data/answers';
import { line } from '../../format/words';

interface Props {
  /** Countries by their codes, others by name or identity. */
  readonly chosen: readonly string[];
  readonly most: number;
  readonly label?: string;
  readonly onChange: (chosen: readonly string[]) => void;
}

const RESTS_MS = 200;

/** Some actors, each with a way to take it off; names that the ledger knows are offered while one types. */
export function ActorPicker({ chosen, most, label = 'Actors', onChange }: Props) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const list = useId();
  const field = useId();
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), RESTS_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const found = useAnswer<ActorPage>(asked.length > 1 || asked === '' ? '/api/actors' : null, {
    name: asked || undefined,
    limit: 12,
  });
  const countries = useAbout().data?.vocabulary.countries;
  const offers = found.data?.items ?? [];
  const take = (given: string) => {
    const name = given.trim();
    if (name === '') return;
    const actor = offers.find((one) => line(one.name).toLowerCase() === name.toLowerCase());
    const next = actor ? questionOf(actor) : name.replaceAll(',', ' ');
    if (!chosen.includes(next)) onChange([...chosen, next].slice(-most));
    setText('');
  };
  return (
    <div className="field picker">
      <label htmlFor={field}>{label}</label>
      <span className="chips">
        {chosen.map((name) => (
          <span key={name} className="chip">
            {labelOf(name, countries)}
            <button
              type="button"
              aria-label={`Without ${labelOf(name, countries)}`}
              onClick={() => onChange(chosen.filter((one) => one !== name))}
            >
              ✕
            </button>
          </span>
        ))}
        {chosen.length < most && (
          <input
            id={field}
            list={list}
            value={text}
            size={16}
            placeholder={chosen.length === 0 ? 'everyone' : 'and …'}
            onChange={(event) => {
              const next = event.target.value;
              // Choosing from the list gives the whole name at once.
              const isChosen = Math.abs(next.length - text.length) > 1 && offers.some((one) => line(one.name) === next);
              if (isChosen) take(next);
              else setText(next);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') take(text);
              if (event.key === 'Backspace' && text === '') onChange(chosen.slice(0, -1));
            }}
            onBlur={() => take(text)}
          />
        )}
      </span>
      <datalist id={list}>
        {offers.map((one) => (
          <option key={one.identity} value={line(one.name)}>
            {one.kind}
          </option>
        ))}
      </datalist>
    </div>
  );
}

/** What stands for an actor in a question: of a state everyone of it. */
export function questionOf({ identity, kind, country }: FoundActor): string {
  return kind === 'state' && country ? country : identity.replaceAll(',', ' ');
}

export function labelOf(name: string, countries: Readonly<Record<string, string>> | undefined): string {
  const known = countries?.[name.toUpperCase()];
  if (known) return known;
  const [, rest] = /^[a-z ]+:(.+)$/.exec(name) ?? [];
  return rest ? rest.replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase()) : name;
}
