import { type FormEvent, useEffect, useState } from 'react';
import type { WhatIf } from '../../../../src/server/contract';
import { useAbout } from '../../data/about';
import { useAnswer } from '../../data/answers';
import { dateLabel } from '../../format/dates';
import { capital, line } from '../../format/words';
import { Answer } from '../../parts/answer';
import { csvExport, ExportMenu, jsonExport } from '../../parts/export-menu';
import { Segmented } from '../../parts/fields';
import { rowsOf } from './rows';
import { Tree } from './tree';

export interface Supposed {
  readonly q?: string | undefined;
  readonly event?: string | undefined;
  readonly actor?: string | undefined;
  readonly recipient?: string | undefined;
  readonly asOf?: string | undefined;
}

interface Props {
  readonly name: string;
  readonly asked: Supposed;
  readonly onAsk: (next: Supposed) => void;
}

const EXAMPLES = [
  'North Korea attacks South Korea',
  'South Korea sends weapons to Ukraine',
  'Russia attacks Poland',
  'China blockades Taiwan',
];

/** One supposed event: said in a sentence or picked, with the tree of what follows. */
export function Supposition({ name, asked, onAsk }: Props) {
  const isAsked = asked.q !== undefined || asked.event !== undefined;
  const answer = useAnswer<WhatIf>(isAsked ? '/api/whatif' : null, { ...asked });
  return (
    <section className="supposition" aria-label={name}>
      <Asking asked={asked} onAsk={onAsk} />
      {!isAsked && (
        <div className="examples">
          <p className="meta">For example</p>
          {EXAMPLES.map((example) => (
            <button
              key={example}
              type="button"
              className="button quiet"
              onClick={() => onAsk({ q: example, asOf: asked.asOf })}
            >
              {example}
            </button>
          ))}
        </div>
      )}
      {isAsked && (
        <Answer of={answer} lines={8}>
          {(data) => (
            <>
              <header className="answer-head">
                <h2 className="words">
                  {line(data.question)} <span className="meta">on {dateLabel(data.asOf)}</span>
                </h2>
                <ExportMenu choices={[csvExport('what-if', rowsOf(data.event)), jsonExport('what-if', data)]} />
              </header>
              <Tree event={data.event} isTop />
              {data.notices.length > 0 && (
                <ul className="notices">
                  {data.notices.map((notice) => (
                    <li key={notice}>{line(notice)}</li>
                  ))}
                </ul>
              )}
            </>
          )}
        </Answer>
      )}
    </section>
  );
}

function Asking({ asked, onAsk }: Omit<Props, 'name'>) {
  const { data: about } = useAbout();
  const [picks, setPicks] = useState(asked.event !== undefined);
  const [next, setNext] = useState(asked);
  const { q, event, actor, recipient, asOf } = asked;
  useEffect(() => {
    setNext({ q, event, actor, recipient, asOf });
    setPicks(event !== undefined);
  }, [q, event, actor, recipient, asOf]);
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    const { q: sentence, asOf: day, ...picked } = next;
    onAsk(
      picks
        ? { ...picked, q: undefined, asOf: day || undefined }
        : {
            q: sentence?.trim() || undefined,
            event: undefined,
            actor: undefined,
            recipient: undefined,
            asOf: day || undefined,
          },
    );
  };
  const set = (change: Supposed) => setNext((now) => ({ ...now, ...change }));
  return (
    <form className="filters" onSubmit={submit}>
      <Segmented
        label="How the event is given"
        value={picks ? 'pick' : 'say'}
        options={[
          { value: 'say', label: 'Say' },
          { value: 'pick', label: 'Pick' },
        ]}
        onChange={(way) => setPicks(way === 'pick')}
      />
      {picks ? (
        <>
          <label className="field">
            Who
            <input
              value={next.actor ?? ''}
              list="countries"
              onChange={({ target }) => set({ actor: target.value || undefined })}
            />
          </label>
          <label className="field">
            Does
            <select value={next.event ?? ''} onChange={({ target }) => set({ event: target.value || undefined })}>
              <option value="">choose</option>
              {about?.vocabulary.ploverTypes.map((type) => (
                <option key={type} value={type}>
                  {capital(type.toLowerCase())}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            To whom
            <input
              value={next.recipient ?? ''}
              list="countries"
              onChange={({ target }) => set({ recipient: target.value || undefined })}
            />
          </label>
        </>
      ) : (
        <label className="field sentence">
          What happens
          <input
            value={next.q ?? ''}
            placeholder="North Korea attacks South Korea"
            maxLength={400}
            onChange={({ target }) => set({ q: target.value })}
          />
        </label>
      )}
      <label className="field">
        On the day
        <input
          type="date"
          value={next.asOf ?? ''}
          onChange={({ target }) => set({ asOf: target.value || undefined })}
        />
      </label>
      <button type="submit" className="button primary" disabled={picks ? !next.event : !next.q?.trim()}>
        Ask
      </button>
    </form>
  );
}
