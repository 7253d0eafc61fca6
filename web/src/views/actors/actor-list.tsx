import { useCallback } from 'react';
import { Link } from 'wouter';
import type { FoundActor } from '../../../../src/server/contract';
import { useAbout } from '../../data/about';
import { usePages } from '../../data/answers';
import { useFilters } from '../../data/filters';
import { actorPath, line, plural } from '../../format/words';
import { useRoving } from '../../keys/roving';
import { Answer, Missing } from '../../parts/answer';
import { ExportMenu, listExports } from '../../parts/export-menu';
import { ChoiceFilter, Filters, TextFilter } from '../../parts/fields';
import { ViewHead } from '../../parts/view-head';
import { VirtualList } from '../../parts/virtual-list';
import './actors.css';

const NAMES = ['name', 'kind'] as const;

export function ActorList() {
  const [filters, change] = useFilters(NAMES);
  const params = { name: filters.name, kind: filters.kind };
  const actors = usePages<FoundActor>('/api/actors', { ...params, limit: 200 });
  const about = useAbout().data;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = actors;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const rove = useRoving('.actor-row a');
  return (
    <>
      <ViewHead title="Actors" about="Who is found in the reports, those in most of them first.">
        <ExportMenu choices={actors.items.length > 0 ? listExports('actors', params) : []} />
      </ViewHead>
      <Filters>
        <TextFilter
          label="Name, or a country"
          type="search"
          value={filters.name}
          placeholder="Putin, Russia, KOR"
          width="14rem"
          onChange={(name) => change({ name })}
        />
        <ChoiceFilter
          label="Kind"
          value={filters.kind}
          options={about?.vocabulary.actorKinds ?? []}
          onChange={(kind) => change({ kind })}
        />
      </Filters>
      <Answer
        of={actors}
        lines={12}
        isEmpty={() => actors.items.length === 0}
        empty={
          <Missing title="Nobody found">
            {filters.name
              ? 'Try a part of the name, or a country for everyone of it.'
              : 'The ledger holds no reports yet.'}
          </Missing>
        }
      >
        {() => (
          // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are heard from the links within
          <div onKeyDown={rove}>
            <VirtualList items={actors.items} keyOf={({ identity }) => identity} guess={42} label="Actors" onEnd={more}>
              {(actor) => (
                <div className="actor-row">
                  <Link href={actorPath(actor.identity)} className="words">
                    {line(actor.name)}
                  </Link>
                  <span className="meta">
                    <span>{actor.kind}</span>
                    {actor.country && actor.kind !== 'state' && (
                      <span>{about?.vocabulary.countries[actor.country] ?? actor.country}</span>
                    )}
                    {actor.code && <span>{actor.code}</span>}
                  </span>
                  <span className="count">{plural(actor.articles, 'article')}</span>
                </div>
              )}
            </VirtualList>
          </div>
        )}
      </Answer>
    </>
  );
}
