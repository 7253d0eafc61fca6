import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Place, Places } from '../../../../src/server/contract';
import { useAbout } from '../../data/about';
import { ask } from '../../data/api';
import { useFilters } from '../../data/filters';
import { line, plural } from '../../format/words';
import { Answer, Missing } from '../../parts/answer';
import { csvExport, ExportMenu, jsonExport } from '../../parts/export-menu';
import { ChoiceFilter, Filters, Segmented, TextFilter } from '../../parts/fields';
import { FindingLine } from '../../parts/finding-line';
import { ViewHead } from '../../parts/view-head';
import '../charts/charts.css';
import { scoreFill, scoreLabel, scoreWords } from '../charts/score';
import { svgExport } from '../charts/svg-export';
import { TablePages } from '../charts/table-pages';
import { useWidth } from '../charts/use-width';
import './map.css';
import { keyOf, MapChart } from './map-chart';
import { around, nearer, type Sight, sightOf, sightText, WHOLE } from './projection';
import { useWorld } from './use-world';

const NAMES = ['with', 'type', 'status', 'time', 'since', 'until', 'sight', 'place', 'as'] as const;
const WRITTEN_AFTER_MS = 400;

/** Where events happened, as far as reports tell. */
export default function MapView() {
  const [filters, change] = useFilters(NAMES);
  const isHappened = filters.time === 'happened';
  const { since, until } = filters;
  const params = {
    with: filters.with,
    type: filters.type,
    status: filters.status,
    ...(isHappened ? { happenedSince: since, happenedUntil: until } : { since, until }),
    limit: 2000,
  };
  const asked = useQuery({
    queryKey: ['/api/map', params],
    queryFn: ({ signal }) => ask<Places>('/api/map', params, { signal }),
    placeholderData: keepPreviousData,
  });
  const world = useWorld();
  const about = useAbout().data;
  const nameOf = (code: string | undefined) => (code === undefined ? '' : (about?.vocabulary.countries[code] ?? code));
  const [place, width] = useWidth();
  const height = Math.round(Math.min(640, Math.max(300, width * 0.52)));
  const svg = useRef<SVGSVGElement>(null);
  const places = useMemo(() => asked.data?.items ?? [], [asked.data]);
  const start = useMemo(() => around(places, width, height), [places, width, height]);
  const { sight, setSight } = useSight(filters.sight, start, change);
  const open = places.find((one) => keyOf(one) === filters.place);
  const isTable = filters.as === 'table';
  const zoom = (factor: number) => setSight(nearer(sight, factor, width / 2, height / 2, width, height));
  return (
    <>
      <ViewHead
        title="Map"
        about="Events by place, where the report tells a place that is known: a city where it lies, a country where its capital lies. Of what is told to have happened."
      >
        <ExportMenu
          choices={
            places.length > 0
              ? [
                  csvExport('places', places.map(placeRow)),
                  jsonExport('places', asked.data),
                  ...(isTable ? [] : [svgExport('map', () => svg.current)]),
                ]
              : []
          }
        />
      </ViewHead>
      <Filters>
        <TextFilter
          label="Who takes part"
          value={filters.with}
          placeholder="anyone"
          width="9rem"
          onChange={(value) => change({ with: value })}
        />
        <ChoiceFilter
          label="Type"
          value={filters.type}
          options={about?.vocabulary.ploverTypes ?? []}
          onChange={(value) => change({ type: value })}
        />
        <ChoiceFilter
          label="Status"
          value={filters.status}
          all="occurred, ongoing"
          options={about?.vocabulary.eventStatuses ?? []}
          onChange={(value) => change({ status: value })}
        />
        <Segmented
          label="Time"
          value={isHappened ? 'happened' : 'reported'}
          options={[
            { value: 'reported', label: 'Reported' },
            { value: 'happened', label: 'Happened' },
          ]}
          onChange={(value) => change({ time: value === 'happened' ? value : undefined })}
        />
        <TextFilter
          label="Since"
          value={since}
          placeholder="2024-06"
          width="7rem"
          onChange={(value) => change({ since: value })}
        />
        <TextFilter
          label="Until"
          value={until}
          placeholder="2024-12"
          width="7rem"
          onChange={(value) => change({ until: value })}
        />
        <Segmented
          label="As"
          value={isTable ? 'table' : 'map'}
          options={[
            { value: 'map', label: 'Map' },
            { value: 'table', label: 'Table' },
          ]}
          onChange={(value) => change({ as: value === 'table' ? value : undefined })}
        />
      </Filters>
      <Answer
        of={asked}
        lines={10}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <Missing title="No places">
            {asked.data && asked.data.unplaced > 0
              ? `${plural(asked.data.unplaced, 'event')} fit, but none tells a place that is known.`
              : 'No event fits these filters.'}
          </Missing>
        }
      >
        {({ items, unplaced }) => (
          <>
            <div className="chart-head summary">
              <p className="meta">
                <span>{plural(items.length, 'place')}</span>
                <span>
                  {plural(
                    items.reduce((sum, { events }) => sum + events, 0),
                    'event',
                  )}
                </span>
                {unplaced > 0 && <span>{plural(unplaced, 'more event')} without a known place</span>}
              </p>
              {!isTable && (
                <span className="buttons">
                  <button type="button" className="button small" onClick={() => zoom(1.6)} aria-label="Zoom in">
                    +
                  </button>
                  <button type="button" className="button small" onClick={() => zoom(1 / 1.6)} aria-label="Zoom out">
                    −
                  </button>
                  <button type="button" className="button small" onClick={() => setSight(start)}>
                    All places
                  </button>
                  <button type="button" className="button small" onClick={() => setSight(WHOLE)}>
                    World
                  </button>
                </span>
              )}
            </div>
            {isTable ? (
              <TablePages
                label="Places"
                headings={['Place', 'Country', 'Known to', 'Events', 'Mean']}
                rows={items}
                keyOf={keyOf}
              >
                {(one) => (
                  <>
                    <th scope="row" className="words">
                      {line(one.name)}
                    </th>
                    <td>{nameOf(one.country)}</td>
                    <td>{one.exact === 'city' ? 'the city' : 'the country'}</td>
                    <td>
                      <button type="button" className="button small" onClick={() => change({ place: keyOf(one) })}>
                        {plural(one.events, 'event')}
                      </button>
                    </td>
                    <td>
                      <span
                        className="score"
                        style={{ background: scoreFill(one.score) }}
                        title={scoreWords(one.score)}
                      >
                        {scoreLabel(one.score)}
                      </span>
                    </td>
                  </>
                )}
              </TablePages>
            ) : (
              <div ref={place} className="chart" aria-busy={asked.isFetching}>
                <Answer of={world} lines={8}>
                  {(shape) => (
                    <MapChart
                      svg={svg}
                      world={shape}
                      places={items}
                      sight={sight}
                      width={width}
                      height={height}
                      open={filters.place}
                      onSight={setSight}
                      onOpen={(key) => change({ place: key })}
                    />
                  )}
                </Answer>
                <p className="legend">
                  {[-9, -3, 2.5, 9].map((score) => (
                    <span key={score} className="score" style={{ background: scoreFill(score) }}>
                      {scoreLabel(score)}
                    </span>
                  ))}
                  <span>conflict to cooperation</span>
                  <span>dashed: known to the country alone</span>
                  <span className="hint">Drag to move, Ctrl and the wheel to zoom; Natural Earth</span>
                </p>
              </div>
            )}
          </>
        )}
      </Answer>
      {open && <PlaceEvents place={open} country={nameOf(open.country)} onClose={() => change({ place: undefined })} />}
    </>
  );
}

/** What is in sight: as the address says, else where the places are. The address waits until it rests. */
function useSight(text: string | undefined, start: Sight, change: (next: { sight?: string }) => void) {
  const given = useMemo(() => sightOf(text), [text]);
  const [moving, setMoving] = useState<Sight>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const setSight = useCallback(
    (next: Sight) => {
      setMoving(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        change({ sight: sightText(next) });
        setMoving(undefined);
      }, WRITTEN_AFTER_MS);
    },
    [change],
  );
  return { sight: moving ?? given ?? start, setSight };
}

function placeRow({ items, exact, ...place }: Place) {
  return { ...place, known_to: exact, findings: items.map(({ id }) => id).join(' ') };
}

interface PlaceProps {
  readonly place: Place;
  readonly country: string;
  readonly onClose: () => void;
}

function PlaceEvents({ place, country, onClose }: PlaceProps) {
  return (
    <section className="opened" aria-label={`Events in ${line(place.name)}`}>
      <header>
        <h2 className="words">
          {line(place.name)}
          {country && country !== place.name && `, ${country}`}
        </h2>
        <button type="button" className="button small quiet" onClick={onClose}>
          Close
        </button>
      </header>
      <p className="meta">
        <span>{plural(place.events, 'event')}</span>
        <span>
          mean {scoreLabel(place.score)}, {scoreWords(place.score)}
        </span>
        {place.events > place.items.length && <span>the newest {place.items.length} are shown</span>}
      </p>
      <ul>
        {place.items.map((finding) => (
          <li key={finding.id}>
            <FindingLine finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}
