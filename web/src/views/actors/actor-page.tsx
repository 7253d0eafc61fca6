import { useCallback } from 'react';
import { Link } from 'wouter';
import type { ActorWhole, Finding } from '../../../../src/server/contract';
import { useAbout } from '../../data/about';
import { useAnswer, usePages } from '../../data/answers';
import { useFilters } from '../../data/filters';
import { dateLabel } from '../../format/dates';
import { line, plural } from '../../format/words';
import { useRoving } from '../../keys/roving';
import { Answer, Missing } from '../../parts/answer';
import { ExportMenu, jsonExport, listExports } from '../../parts/export-menu';
import { FindingLine } from '../../parts/finding-line';
import { Skeleton } from '../../parts/skeleton';
import { ViewHead } from '../../parts/view-head';
import { VirtualList } from '../../parts/virtual-list';
import './actors.css';
import { ACTOR_PARTS, type ActorPart, countLabel, partOf } from './parts-of-actor';
import { ToldBy } from './told-by';

const NAMES = ['part', 'outlet'] as const;

/** One actor: names with their evidence, and what is told of them, each with who tells it. */
export function ActorPage({ identity }: { readonly identity: string }) {
  const asked = useAnswer<ActorWhole>(`/api/actors/${encodeURIComponent(identity)}`);
  return (
    <Answer of={asked} lines={12}>
      {(actor) => <Told actor={actor} />}
    </Answer>
  );
}

function Told({ actor }: { readonly actor: ActorWhole }) {
  const [filters, change] = useFilters(NAMES);
  const part = partOf(filters.part, actor.counts);
  const about = useAbout().data;
  const countryName = actor.country && (about?.vocabulary.countries[actor.country] ?? actor.country);
  const question = encodeURIComponent(actor.question);
  const rove = useRoving('[role=tab]');
  return (
    <>
      <ViewHead
        title={line(actor.name)}
        about={
          <span className="meta">
            <span>{actor.kind}</span>
            {countryName && actor.kind !== 'state' && (
              <span>
                of <Link href={`/actors/${encodeURIComponent(`state:${actor.country}`)}`}>{countryName}</Link>
              </span>
            )}
            {actor.code && <span>{actor.code}</span>}
            <span>in {plural(actor.articles, 'article')}</span>
            {actor.first && actor.latest && (
              <span>
                {dateLabel(actor.first)} – {dateLabel(actor.latest)}
              </span>
            )}
            {actor.kind === 'state' && <span>stands for everyone of it</span>}
          </span>
        }
      >
        <Link className="button" href={`/timeline?actors=${question}`}>
          Timeline
        </Link>
        {actor.kind === 'state' && actor.country && (
          <>
            <Link className="button" href={`/dyads?with=${actor.country}`}>
              Dyads
            </Link>
            <Link className="button" href={`/network?with=${actor.country}&node=${actor.country}`}>
              Network
            </Link>
          </>
        )}
        <ExportMenu
          choices={[
            jsonExport(actor.identity.replace(/[^\p{L}\p{N}]+/gu, '-'), actor),
            ...(part.list && part.ask
              ? listExports(part.list, { ...part.ask(actor.question), outlet: filters.outlet }, ['csv', 'jsonl']).map(
                  (choice) => ({ ...choice, label: `${part.name}, ${choice.label}` }),
                )
              : []),
          ]}
        />
      </ViewHead>
      <Names actor={actor} />
      <div className="tabs" role="tablist" aria-label="What is told" onKeyDown={rove} tabIndex={-1}>
        {ACTOR_PARTS.map((one) => (
          <button
            key={one.id}
            type="button"
            role="tab"
            id={`tab-${one.id}`}
            aria-selected={one === part}
            aria-controls="told"
            disabled={countOf(actor, one) === 0}
            onClick={() => change({ part: one.id, outlet: undefined })}
          >
            {one.name} <span className="count">{countLabel(countOf(actor, one), actor.counted)}</span>
          </button>
        ))}
      </div>
      <div id="told" role="tabpanel" aria-labelledby={`tab-${part.id}`}>
        {part.list && part.ask ? (
          <PartList
            key={part.id}
            part={part}
            actor={actor}
            outlet={filters.outlet}
            onOutlet={(outlet) => change({ outlet })}
          />
        ) : (
          <Instruments actor={actor} />
        )}
      </div>
    </>
  );
}

function countOf(actor: ActorWhole, { id }: ActorPart): number {
  return id === 'party' ? Math.max(actor.counts.party ?? 0, actor.instruments.length) : (actor.counts[id] ?? 0);
}

/** What the actor is called, each name with the words of the reports that call it so. */
function Names({ actor }: { readonly actor: ActorWhole }) {
  const { aliases, aliasEvidence, merged, decisions } = actor;
  if (aliases.length + merged.length + decisions.length === 0) return null;
  const known = new Map(aliasEvidence.map(({ name, findings }) => [name, findings]));
  return (
    <section className="names" aria-label="Names">
      {aliases.length > 0 && (
        <>
          <h2>Also called</h2>
          <ul>
            {aliases.map((alias) => {
              const findings = known.get(alias) ?? [];
              return (
                <li key={alias}>
                  {findings.length === 0 ? (
                    <span className="words">{line(alias)}</span>
                  ) : (
                    <details>
                      <summary className="words">{line(alias)}</summary>
                      {findings.map((finding) => (
                        <FindingLine key={finding.id} finding={finding} />
                      ))}
                    </details>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {merged.length > 0 && (
        <p className="meta">
          <span>A person said that this is also {merged.map(line).join(', ')}</span>
        </p>
      )}
      {decisions.map((decision) => (
        <p key={decision.decision} className="meta">
          <span>{decision.action}</span>
          <span>{line(decision.who)}</span>
          <span>{dateLabel(decision.at)}</span>
          {decision.why && <span className="words">{line(decision.why)}</span>}
        </p>
      ))}
    </section>
  );
}

interface PartProps {
  readonly part: ActorPart;
  readonly actor: ActorWhole;
  readonly outlet: string | undefined;
  readonly onOutlet: (outlet: string | undefined) => void;
}

function PartList({ part, actor, outlet, onOutlet }: PartProps) {
  const params = { ...part.ask?.(actor.question), outlet };
  const findings = usePages<Finding>(`/api/${part.list}`, { ...params, limit: 100 });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = findings;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const rove = useRoving('.finding');
  return (
    <>
      <ToldBy part={part} question={actor.question} outlet={outlet} onOutlet={onOutlet} />
      <Answer
        of={findings}
        isEmpty={() => findings.items.length === 0}
        empty={<Missing title="Nothing told">No report in the ledger tells this of {line(actor.name)}.</Missing>}
      >
        {() => (
          // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are heard from what stands within
          <div onKeyDown={rove}>
            <VirtualList items={findings.items} keyOf={({ id }) => id} guess={104} label={part.name} onEnd={more}>
              {(finding) => <FindingLine finding={finding} />}
            </VirtualList>
            {isFetchingNextPage && <Skeleton lines={3} />}
          </div>
        )}
      </Answer>
    </>
  );
}

/** Treaties that the state is a member of, as Casus knows them; what reports tell of is in the network. */
function Instruments({ actor }: { readonly actor: ActorWhole }) {
  if (actor.instruments.length === 0) {
    return (
      <Missing title="No known instrument">
        Reports name {plural(actor.counts.party ?? 0, 'instrument')} with {line(actor.name)} as a party; none is among
        those that come with Casus.
      </Missing>
    );
  }
  return (
    <ul className="instruments">
      {actor.instruments.map(({ id, name, status }) => (
        <li key={id}>
          <Link
            href={`/network?layers=alliances&with=${encodeURIComponent(actor.question)}&node=${encodeURIComponent(id)}`}
          >
            {line(name)}
          </Link>{' '}
          <span className="meta">
            <span>{status}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
