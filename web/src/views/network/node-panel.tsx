import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { FindingWhole, Instrument, NetworkNode, NetworkTie } from '../../../../src/server/contract';
import { useAnswer } from '../../data/answers';
import { ask } from '../../data/api';
import { dayLabel } from '../../format/dates';
import { actorPath, line, plural, webAddress } from '../../format/words';
import { Failed } from '../../parts/answer';
import { FindingLine } from '../../parts/finding-line';
import { Skeleton } from '../../parts/skeleton';
import { LAYERS } from './layers';

interface Props {
  readonly node: NetworkNode;
  readonly ties: readonly NetworkTie[];
  readonly nameOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** All ties of one node, each with what tells of it. */
export function NodePanel({ node, ties, nameOf, onOpen, onClose }: Props) {
  const own = ties.filter(({ source, target }) => source === node.id || target === node.id);
  return (
    <section className="opened node-panel" aria-label={line(node.name)}>
      <header>
        <h2 className="words">{line(node.name)}</h2>
        <button type="button" className="button small quiet" onClick={onClose}>
          Close
        </button>
      </header>
      <p className="meta">
        <span>{node.kind}</span>
        <span>{plural(own.length, 'tie')}</span>
        {node.kind !== 'instrument' && (
          <span>
            <Link href={actorPath(node.kind === 'country' ? `state:${node.id}` : node.id)}>its page</Link>
          </span>
        )}
      </p>
      {node.kind === 'instrument' && <InstrumentAbout id={node.id} />}
      {LAYERS.map(({ id, name }) => {
        const some = own.filter(({ layer }) => layer === id).sort((a, b) => b.weight - a.weight);
        if (some.length === 0) return null;
        return (
          <div key={id} className="layer-ties">
            <h3>
              <span className={`swatch ${id}`} aria-hidden="true" /> {name}
            </h3>
            <ul>
              {some.map((tie) => (
                <li key={`${tie.source} ${tie.target} ${tie.label}`}>
                  <Tie tie={tie} self={node.id} nameOf={nameOf} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

interface TieProps {
  readonly tie: NetworkTie;
  readonly self: string;
  readonly nameOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
}

function Tie({ tie, self, nameOf, onOpen }: TieProps) {
  const [isOpen, setOpen] = useState(false);
  const isOut = tie.source === self;
  const other = isOut ? tie.target : tie.source;
  return (
    <div className="tie-line">
      <p>
        <span aria-hidden="true">{tie.directed ? (isOut ? '→ ' : '← ') : '– '}</span>
        {tie.directed && <span className="sr-only">{isOut ? 'to' : 'from'} </span>}
        <button type="button" className="as-link" onClick={() => onOpen(other)}>
          {line(nameOf(other))}
        </button>{' '}
        <span className="meta">
          <span>{line(tie.label)}</span>
          {tie.status && tie.status !== 'in force' && <span>{tie.status}</span>}
        </span>{' '}
        {tie.findings.length > 0 && (
          <button type="button" className="button small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {plural(tie.weight, 'finding')}
          </button>
        )}
      </p>
      {isOpen && <TieFindings ids={tie.findings} of={tie.weight} />}
    </div>
  );
}

export function TieFindings({ ids, of }: { readonly ids: readonly string[]; readonly of: number }) {
  const asked = useQueries({
    queries: ids.map((id) => {
      const path = `/api/findings/${encodeURIComponent(id)}`;
      return {
        queryKey: [path, {}],
        queryFn: ({ signal }: { signal: AbortSignal }) => ask<FindingWhole>(path, {}, { signal }),
      };
    }),
  });
  const failed = asked.find(({ error }) => error);
  if (failed) return <Failed error={failed.error} onRetry={() => failed.refetch()} />;
  if (asked.some(({ isPending }) => isPending)) return <Skeleton lines={3} />;
  return (
    <>
      {asked.map(({ data }) => data && <FindingLine key={data.finding.id} finding={data.finding} />)}
      {of > ids.length && (
        <p className="meta">
          the newest {ids.length} of {of}
        </p>
      )}
    </>
  );
}

interface SourceRecord {
  readonly about?: string;
  readonly sources?: readonly { readonly text: string; readonly publication?: string; readonly url?: string }[];
}

/** What is known of an instrument, and where from. */
export function InstrumentAbout({ id }: { readonly id: string }) {
  const { data } = useAnswer<Instrument>(`/api/instruments/${encodeURIComponent(id)}`);
  if (!data) return null;
  const { about, record } = data;
  const { about: words, sources = [] } = record as SourceRecord;
  return (
    <div className="instrument">
      <p className="meta">
        <span>{about.family}</span>
        <span>{about.status}</span>
        {about.signed && <span>signed {dayLabel(about.signed)}</span>}
        {about.inForce && <span>in force {dayLabel(about.inForce)}</span>}
      </p>
      {words && <p>{line(words)}</p>}
      <ul className="meta-list">
        {sources.map(({ text, publication, url }) => {
          const address = webAddress(url);
          return (
            <li key={text}>
              Source:{' '}
              {address ? (
                <a href={address} rel="noreferrer noopener" target="_blank">
                  {line(text)}
                </a>
              ) : (
                line(text)
              )}
              {publication && `, ${line(publication)}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
