import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { Dyad } from '../../../../src/server/contract';
import { useAbout } from '../../data/about';
import type { PageOf } from '../../data/answers';
import { ask } from '../../data/api';
import { useFilters } from '../../data/filters';
import { dateLabel } from '../../format/dates';
import { plural } from '../../format/words';
import { Answer, Missing } from '../../parts/answer';
import { csvExport, ExportMenu, jsonExport } from '../../parts/export-menu';
import { ChoiceFilter, Filters, Segmented, TextFilter } from '../../parts/fields';
import { ViewHead } from '../../parts/view-head';
import '../charts/charts.css';
import { scoreFill, scoreLabel, scoreWords } from '../charts/score';
import { svgExport } from '../charts/svg-export';
import { TablePages } from '../charts/table-pages';
import './dyads.css';
import { matrixOf } from './matrix';
import { MatrixDrawing } from './matrix-drawing';
import { MatrixTable } from './matrix-table';
import { PairPanel } from './pair-panel';

const NAMES = ['since', 'until', 'time', 'type', 'status', 'size', 'with', 'pair', 'each', 'as'] as const;
const SIZES = ['8', '12', '20', '30'];
const ASKED = 2000;

/** What went from whom to whom, and how it stands between conflict and cooperation. */
export default function DyadsView() {
  const [filters, change] = useFilters(NAMES);
  const { since, until, type, status } = filters;
  const isHappened = filters.time === 'happened';
  const about = useAbout().data;
  const nameOf = (code: string) => about?.vocabulary.countries[code] ?? code;
  const params = useMemo(
    () => ({
      type,
      status,
      ...(isHappened ? { happenedSince: since, happenedUntil: until } : { since, until }),
    }),
    [type, status, since, until, isHappened],
  );
  const size = Number(filters.size ?? 12);
  const asked = useQuery({
    queryKey: ['/api/dyads', params, filters.with],
    queryFn: ({ signal }) => dyadsOf(params, filters.with, signal),
    placeholderData: keepPreviousData,
  });
  const matrix = useMemo(() => matrixOf(asked.data ?? [], size), [asked.data, size]);
  const drawing = useRef<SVGSVGElement>(null);
  const [source, target] = (filters.pair ?? '').split('~');
  const isTable = filters.as === 'table';
  return (
    <>
      <ViewHead
        title="Dyads"
        about="What went from one country to another, of what is told to have happened. The mean runs from −10, conflict, to +10, cooperation (PLOVER's scale of event types)."
      >
        <ExportMenu
          choices={
            asked.data?.length
              ? [
                  csvExport('dyads', asked.data.map(rowOf)),
                  jsonExport('dyads', asked.data),
                  ...(isTable ? [] : [svgExport('dyads', () => drawing.current)]),
                ]
              : []
          }
        />
      </ViewHead>
      <Filters>
        <TextFilter
          label="Country"
          value={filters.with}
          placeholder="all"
          width="8rem"
          onChange={(value) => change({ with: value, pair: undefined })}
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
        <ChoiceFilter
          label="Type"
          value={type}
          options={about?.vocabulary.ploverTypes ?? []}
          onChange={(value) => change({ type: value })}
        />
        <ChoiceFilter
          label="Status"
          value={status}
          all="occurred, ongoing"
          options={about?.vocabulary.eventStatuses ?? []}
          onChange={(value) => change({ status: value })}
        />
        <ChoiceFilter
          label="Countries"
          value={filters.size}
          all="12"
          options={SIZES.filter((one) => one !== '12')}
          onChange={(value) => change({ size: value })}
        />
        <Segmented
          label="As"
          value={isTable ? 'table' : 'matrix'}
          options={[
            { value: 'matrix', label: 'Matrix' },
            { value: 'table', label: 'List' },
          ]}
          onChange={(value) => change({ as: value === 'table' ? value : undefined })}
        />
      </Filters>
      <Answer
        of={asked}
        lines={10}
        isEmpty={(dyads) => dyads.length === 0}
        empty={
          <Missing title="No pairs">
            Nothing in the ledger went from one country to another with these filters. Take some off, or widen the time.
          </Missing>
        }
      >
        {(dyads) => (
          <>
            <p className="meta summary">
              <span>{plural(dyads.length, 'pair')}</span>
              <span>
                {plural(
                  dyads.reduce((sum, { events }) => sum + events, 0),
                  'event',
                )}
              </span>
              {!isTable && matrix.left > 0 && (
                <span>
                  {plural(matrix.left, 'event')} of smaller countries {matrix.left === 1 ? 'is' : 'are'} not in the
                  matrix: see the list
                </span>
              )}
            </p>
            {isTable ? (
              <TablePages
                label="Pairs of countries"
                headings={[
                  'From',
                  'To',
                  'Events',
                  'Stories',
                  'Mean',
                  'Verbal / material cooperation',
                  'Verbal / material conflict',
                  'First',
                  'Latest',
                ]}
                rows={dyads}
                keyOf={(dyad) => `${dyad.source} ${dyad.target}`}
              >
                {(dyad) => (
                  <>
                    <td>{nameOf(dyad.source)}</td>
                    <td>{nameOf(dyad.target)}</td>
                    <td className="number">
                      <button
                        type="button"
                        className="button small"
                        aria-label={`${plural(dyad.events, 'event')} from ${nameOf(dyad.source)} to ${nameOf(dyad.target)}`}
                        onClick={() => change({ pair: `${dyad.source}~${dyad.target}` })}
                      >
                        {dyad.events}
                      </button>
                    </td>
                    <td className="number">{dyad.stories}</td>
                    <td className="number">
                      <span
                        className="score"
                        style={{ background: scoreFill(dyad.score) }}
                        title={scoreWords(dyad.score)}
                      >
                        {scoreLabel(dyad.score)}
                      </span>
                    </td>
                    <td>
                      {dyad.quads[1]} / {dyad.quads[2]}
                    </td>
                    <td>
                      {dyad.quads[3]} / {dyad.quads[4]}
                    </td>
                    <td className="when">{dateLabel(dyad.first)}</td>
                    <td className="when">{dateLabel(dyad.latest)}</td>
                  </>
                )}
              </TablePages>
            ) : (
              <>
                <MatrixTable
                  matrix={matrix}
                  nameOf={nameOf}
                  open={source && target ? [source, target] : undefined}
                  onOpen={(from, to) => change({ pair: `${from}~${to}` })}
                />
                <MatrixDrawing ref={drawing} matrix={matrix} nameOf={nameOf} />
              </>
            )}
            <ScoreLegend />
          </>
        )}
      </Answer>
      {source && target && (
        <PairPanel
          key={filters.pair}
          source={source}
          target={target}
          nameOf={nameOf}
          params={params}
          time={isHappened ? 'happened' : 'reported'}
          each={filters.each === 'day' ? 'day' : 'month'}
          onEach={(each) => change({ each: each === 'day' ? each : undefined })}
          onTurn={() => change({ pair: `${target}~${source}` })}
          onClose={() => change({ pair: undefined })}
        />
      )}
    </>
  );
}

type Params = Readonly<Record<string, string | undefined>>;

/** All pairs, or those of one country: what it does and what it takes. */
async function dyadsOf(params: Params, country: string | undefined, signal: AbortSignal): Promise<readonly Dyad[]> {
  const list = (more: Params) => ask<PageOf<Dyad>>('/api/dyads', { ...params, ...more, limit: ASKED }, { signal });
  if (!country) return (await list({})).items;
  const [doing, taking] = await Promise.all([list({ source: country }), list({ target: country })]);
  const seen = new Set(doing.items.map(({ source, target }) => `${source} ${target}`));
  return [...doing.items, ...taking.items.filter(({ source, target }) => !seen.has(`${source} ${target}`))].sort(
    (a, b) => b.events - a.events,
  );
}

function rowOf({ quads, ...dyad }: Dyad) {
  return {
    ...dyad,
    verbal_cooperation: quads[1],
    material_cooperation: quads[2],
    verbal_conflict: quads[3],
    material_conflict: quads[4],
  };
}

function ScoreLegend() {
  return (
    <p className="legend">
      {[-9, -5, -2, 0, 2.5, 6, 9].map((score) => (
        <span key={score} className="score" style={{ background: scoreFill(score) }}>
          {scoreLabel(score)}
        </span>
      ))}
      <span>conflict to cooperation; the number in a cell counts events</span>
    </p>
  );
}
