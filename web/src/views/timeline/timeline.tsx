import { useCallback, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { TimelineItem } from '../../../../src/server/contract';
import { useAbout } from '../../data/about';
import { useFilters } from '../../data/filters';
import { dateLabel, daysLabel } from '../../format/dates';
import { articlePath, findingPath, line, plural, shortened, sidesOf, typeLabel } from '../../format/words';
import { Answer, Missing } from '../../parts/answer';
import { CiteButton } from '../../parts/cite-button';
import { ExportMenu } from '../../parts/export-menu';
import { Filters, Segmented, TextFilter } from '../../parts/fields';
import { People } from '../../parts/people';
import { ViewHead } from '../../parts/view-head';
import { ActorPicker, labelOf } from '../charts/actor-picker';
import { boundsLabel, daysBetween } from '../charts/bounds';
import '../charts/charts.css';
import { lazyExports } from '../charts/lazy-export';
import { listOf, textOf } from '../charts/lists';
import { Some } from '../charts/some';
import { svgExport } from '../charts/svg-export';
import { TablePages } from '../charts/table-pages';
import { useWidth } from '../charts/use-width';
import { type Cluster, clustersOf, coreOf, KINDS, type Kind, type Moment, momentsOf, spanOf } from './moments';
import { type DrawnLane, type Range, TimelineChart } from './timeline-chart';
import { MOST, useLanes } from './use-lanes';

const NAMES = ['actors', 'kinds', 'time', 'since', 'until', 'from', 'to', 'open', 'as'] as const;
const MOST_ACTORS = 8;
const LISTED = 60;

type Shown = 'happened' | 'reported' | 'both';

/** What chosen actors said, did and bound themselves to, on one axis. */
export default function TimelineView() {
  const [filters, change] = useFilters(NAMES);
  const actors = useMemo(() => listOf(filters.actors).slice(0, MOST_ACTORS), [filters.actors]);
  const kinds = useMemo(() => {
    const chosen = listOf<Kind>(filters.kinds, KINDS);
    return chosen.length > 0 ? chosen : KINDS;
  }, [filters.kinds]);
  const time: Shown = filters.time === 'reported' || filters.time === 'both' ? filters.time : 'happened';
  const { since, until } = filters;
  const asked = useLanes(
    actors,
    useMemo(() => ({ since, until }), [since, until]),
  );
  const names = useAbout().data?.vocabulary.countries;
  const [place, width] = useWidth();
  const svg = useRef<SVGSVGElement>(null);

  const { lanes, undated } = useMemo(() => {
    let undated = 0;
    const lanes = asked.lanes.map((lane): DrawnLane => {
      const items = lane.items.filter(({ kind }) => kinds.includes(kind));
      const { moments, undated: some } = momentsOf(items, time === 'reported' ? 'reported' : 'happened');
      undated += some;
      return {
        name: lane.name,
        label: lane.name === '' ? 'Everyone' : labelOf(lane.name, names),
        moments,
        ...(time === 'both' ? { reported: momentsOf(items, 'reported').moments } : {}),
      };
    });
    return { lanes, undated };
  }, [asked.lanes, kinds, time, names]);
  const [whole, core] = useMemo(() => {
    const drawn = lanes.flatMap(({ moments, reported }) => (reported ? [moments, reported] : [moments]));
    return [spanOf(drawn), coreOf(drawn)];
  }, [lanes]);
  const { range, setRange } = useRange(filters.from, filters.to, core, change);
  const fit = useCallback(() => whole && setRange(whole), [whole, setRange]);
  const [lane, id] = splitOpen(filters.open);
  const items = useMemo(() => asked.lanes.flatMap((one) => one.items), [asked.lanes]);
  const inSight = useMemo(() => countIn(lanes, range), [lanes, range]);
  const opened = useOpened(lanes, lane, id, range, width);

  const file = ['timeline', ...actors.map((name) => name.replace(/[^\p{L}\p{N}]+/gu, '-'))].join('-');
  const isTable = filters.as === 'table';
  return (
    <>
      <ViewHead
        title="Timeline"
        about="Events, statements and commitments on one axis: when they happened, as reports say, and when they were reported."
      >
        <ExportMenu
          choices={
            items.length === 0
              ? []
              : [
                  ...lazyExports(
                    file,
                    () => rowsOf(lanes, range).map(rowExport),
                    () => rowsOf(lanes, range).map(({ lane, item }) => ({ lane, ...item })),
                  ),
                  ...(isTable ? [] : [svgExport(file, () => svg.current)]),
                ]
          }
        />
      </ViewHead>
      <Filters>
        <ActorPicker
          chosen={actors}
          most={MOST_ACTORS}
          onChange={(next) => change({ actors: textOf(next), open: undefined })}
        />
        <Some
          label="Show"
          chosen={kinds}
          options={KINDS.map((kind) => ({ value: kind, label: `${kind}s`, className: `tag ${kind}` }))}
          onChange={(next) => change({ kinds: textOf(next, KINDS) })}
        />
        <Segmented
          label="Time"
          value={time}
          options={[
            { value: 'happened', label: 'Happened' },
            { value: 'reported', label: 'Reported' },
            { value: 'both', label: 'Both' },
          ]}
          onChange={(next) => change({ time: next === 'happened' ? undefined : next })}
        />
        <TextFilter
          label="Reported since"
          value={since}
          placeholder="2024-06"
          onChange={(value) => change({ since: value })}
          width="7rem"
        />
        <TextFilter
          label="Until"
          value={until}
          placeholder="2024-12"
          onChange={(value) => change({ until: value })}
          width="7rem"
        />
        <Segmented
          label="As"
          value={isTable ? 'table' : 'chart'}
          options={[
            { value: 'chart', label: 'Chart' },
            { value: 'table', label: 'Table' },
          ]}
          onChange={(next) => change({ as: next === 'chart' ? undefined : next })}
        />
      </Filters>
      <Answer
        of={asked}
        lines={10}
        isEmpty={() => items.length === 0 && !asked.isFetching}
        empty={
          <Missing title="Nothing on this axis">
            The ledger holds nothing by {actors.length > 0 ? actors.join(', ') : 'anyone'} in this time.{' '}
            {items.length === 0 && <Link href="/add">Add reports</Link>}
          </Missing>
        }
      >
        {() => (
          <section ref={place} className="chart" aria-busy={asked.isFetching}>
            <div className="chart-head">
              <p className="meta">
                {range && <span>{boundsLabel(...range)}</span>}
                <span>{plural(inSight, 'finding')} in sight</span>
                {undated > 0 && time !== 'reported' && (
                  <span>{plural(undated, 'finding')} without a date of what happened: see Reported</span>
                )}
                {asked.isFetching && <span>more is coming …</span>}
                {!asked.isFetching && asked.lanes.some(({ isWhole }) => !isWhole) && (
                  <span>the newest {MOST.toLocaleString('en-GB')} alone: narrow the time for older ones</span>
                )}
              </p>
              {!isTable && range && (
                <span className="buttons">
                  <button
                    type="button"
                    className="button small"
                    onClick={() => setRange(around(range, 0.5))}
                    aria-label="Zoom in"
                  >
                    +
                  </button>
                  <button
                    type="button"
                    className="button small"
                    onClick={() => setRange(around(range, 2))}
                    aria-label="Zoom out"
                  >
                    −
                  </button>
                  <button type="button" className="button small" onClick={fit}>
                    All
                  </button>
                </span>
              )}
            </div>
            {!range ? (
              <Missing title="No dates to draw">
                No report here says when it happened.{' '}
                <button type="button" className="button small" onClick={() => change({ time: 'reported' })}>
                  Show when it was reported
                </button>
              </Missing>
            ) : isTable ? (
              <MomentTable lanes={lanes} range={range} hasLanes={actors.length > 1} />
            ) : (
              <>
                <TimelineChart
                  svg={svg}
                  lanes={lanes}
                  kinds={kinds}
                  range={range}
                  width={width}
                  open={id === undefined ? undefined : { lane: lane ?? '', id }}
                  onRange={setRange}
                  onFit={fit}
                  onOpen={(name, cluster) => change({ open: `${name}~${cluster.moments[0].item.id}` })}
                />
                <Legend isBoth={time === 'both'} />
                {opened && <Opened cluster={opened} onClose={() => change({ open: undefined })} onZoom={setRange} />}
              </>
            )}
          </section>
        )}
      </Answer>
    </>
  );
}

function around([from, to]: Range, factor: number): Range {
  const [middle, half] = [(from + to) / 2, ((to - from) / 2) * factor];
  return [middle - half, middle + half];
}

function splitOpen(open: string | undefined): readonly [lane: string | undefined, id: string | undefined] {
  const at = open?.lastIndexOf('~') ?? -1;
  return at < 0 ? [undefined, open] : [open?.slice(0, at), open?.slice(at + 1)];
}

const WRITTEN_AFTER_MS = 400;

/** What is in sight: as the address says, else all. While one zooms, the address waits until it rests. */
function useRange(
  from: string | undefined,
  to: string | undefined,
  start: Range | undefined,
  change: (next: { from?: string; to?: string }) => void,
) {
  const given = useMemo((): Range | undefined => {
    const [start, end] = [Date.parse(from ?? ''), Date.parse(to ?? '')];
    return start < end ? [start, end] : undefined;
  }, [from, to]);
  const [moving, setMoving] = useState<Range>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const setRange = useCallback(
    (range: Range) => {
      setMoving(range);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        change({ from: written(range[0]), to: written(range[1]) });
        setMoving(undefined);
      }, WRITTEN_AFTER_MS);
    },
    [change],
  );
  return { range: moving ?? given ?? start, setRange };
}

function written(time: number): string {
  return new Date(time).toISOString().slice(0, 16).concat('Z');
}

interface MomentRow {
  readonly lane: string;
  readonly item: TimelineItem;
}

/** How many findings are in sight; one that stands in two lanes is counted once. */
function countIn(lanes: readonly DrawnLane[], range: Range | undefined): number {
  if (!range) return 0;
  const seen = lanes.length > 1 ? new Set<string>() : undefined;
  let count = 0;
  for (const { moments } of lanes) {
    for (const { item, from, to } of moments) {
      if (to < range[0] || from > range[1]) continue;
      if (seen) seen.add(item.id);
      else count++;
    }
  }
  return seen?.size ?? count;
}

/** The findings in sight, the newest first; one that stands in two lanes is told once. */
function rowsOf(lanes: readonly DrawnLane[], range: Range | undefined): readonly MomentRow[] {
  if (!range) return [];
  const seen = new Set<string>();
  const rows: (MomentRow & { readonly at: number })[] = [];
  for (const { label, moments } of lanes) {
    for (const { item, from, to } of moments) {
      if (to < range[0] || from > range[1] || seen.has(item.id)) continue;
      seen.add(item.id);
      rows.push({ lane: label, item, at: from });
    }
  }
  return rows.sort((a, b) => b.at - a.at);
}

function rowExport({ lane, item }: MomentRow) {
  const { from, to } = sidesOf(item);
  return {
    lane,
    id: item.id,
    kind: item.kind,
    type: item.type,
    status: item.status,
    happened_from: item.happened?.from,
    happened_to: item.happened?.to,
    reported: item.reported,
    by: from.map(({ name }) => name).join('; '),
    to: to.map(({ name }) => name).join('; '),
    words: item.words,
    article: item.article.id,
    title: item.article.title,
    outlet: item.article.outlet,
  };
}

/** The mark that is open, as it stands at this scale: zooming may have taken it apart. */
function useOpened(
  lanes: readonly DrawnLane[],
  name: string | undefined,
  id: string | undefined,
  range: Range | undefined,
  width: number,
): Cluster | undefined {
  return useMemo(() => {
    if (id === undefined || !range) return undefined;
    const lane = lanes.find((one) => one.name === (name ?? '')) ?? lanes[0];
    const moment = lane?.moments.find(({ item }) => item.id === id);
    if (!lane || !moment) return undefined;
    return openedAt(lane, moment, range, width);
  }, [lanes, name, id, range, width]);
}

function openedAt(lane: DrawnLane, moment: Moment, range: Range, width: number): Cluster {
  const inSight = clustersOf(lane.moments, range[0], range[1], width).find(({ moments }) => moments.includes(moment));
  return inSight ?? { kind: moment.item.kind, at: moment.from, from: moment.from, to: moment.to, moments: [moment] };
}

interface OpenedProps {
  readonly cluster: Cluster;
  readonly onClose: () => void;
  readonly onZoom: (range: Range) => void;
}

function Opened({ cluster, onClose, onZoom }: OpenedProps) {
  const { moments, kind, from, to } = cluster;
  const shown = moments.slice(0, LISTED);
  const room = Math.max((to - from) * 0.15, 43_200_000);
  return (
    <section className="opened" aria-label="The findings of this mark">
      <header>
        <h2>
          {plural(moments.length, kind)}, {daysBetween(from, to)}
        </h2>
        <span className="buttons">
          {moments.length > 1 && (
            <button type="button" className="button small" onClick={() => onZoom([from - room, to + room])}>
              Zoom to these
            </button>
          )}
          <button type="button" className="button small quiet" onClick={onClose}>
            Close
          </button>
        </span>
      </header>
      <ul>
        {shown.map(({ item }) => (
          <li key={item.id}>
            <MomentLine item={item} />
          </li>
        ))}
      </ul>
      {moments.length > shown.length && (
        <p className="meta">
          {plural(moments.length - shown.length, 'more finding')}: zoom in, or see the table, for all.
        </p>
      )}
    </section>
  );
}

/** A finding of the axis: what, who, its words, both times and the way to the article. */
function MomentLine({ item }: { readonly item: TimelineItem }) {
  const { from, to } = sidesOf(item);
  return (
    <article className="finding">
      <div className="head">
        <span className={`tag ${item.kind}`}>{typeLabel(item)}</span>
        <span className="who">
          <People who={from} none="not told" />
          {to.length > 0 && (
            <>
              {' → '}
              <People who={to} />
            </>
          )}
        </span>
        {item.status && item.status !== 'occurred' && <span className="state">{item.status}</span>}
        <span className="acts">
          <CiteButton finding={item} />
        </span>
      </div>
      <p className="quote words">
        <Link href={findingPath(item.id)} className="plain">
          “{shortened(item.words, 320)}”
        </Link>
      </p>
      <p className="meta words">
        {item.happened ? <span>happened {daysLabel(item.happened)}</span> : <span>no date of what happened</span>}
        <span>reported {dateLabel(item.reported)}</span>
        {item.article.outlet && <span>{line(item.article.outlet)}</span>}
        <span>
          <Link href={articlePath(item.article.id)}>
            {item.article.title ? shortened(item.article.title, 90) : 'article'}
          </Link>
        </span>
      </p>
    </article>
  );
}

interface TableProps {
  readonly lanes: readonly DrawnLane[];
  readonly range: Range;
  readonly hasLanes: boolean;
}

function MomentTable({ lanes, range, hasLanes }: TableProps) {
  const rows = useMemo(() => rowsOf(lanes, range), [lanes, range]);
  return (
    <TablePages
      label="Findings in sight"
      headings={['Happened', 'Reported', 'What', ...(hasLanes ? ['Actor'] : []), 'Who', 'Words', 'Source']}
      rows={rows}
      keyOf={({ item }) => item.id}
    >
      {({ lane, item }) => {
        const { from, to } = sidesOf(item);
        return (
          <>
            <td className="when">{item.happened ? daysLabel(item.happened) : '–'}</td>
            <td className="when">{dateLabel(item.reported)}</td>
            <td>
              <span className={`tag ${item.kind}`}>{typeLabel(item)}</span>
              {item.status && item.status !== 'occurred' && <span className="state">{item.status}</span>}
            </td>
            {hasLanes && <td>{lane}</td>}
            <td>
              <People who={from} none="not told" />
              {to.length > 0 && (
                <>
                  {' → '}
                  <People who={to} />
                </>
              )}
            </td>
            <td className="words">
              <Link href={findingPath(item.id)}>{shortened(item.words, 160)}</Link>
            </td>
            <td className="words">
              {item.article.outlet ? `${line(item.article.outlet)}, ` : ''}
              {shortened(item.article.title ?? 'article', 60)}
            </td>
          </>
        );
      }}
    </TablePages>
  );
}

function Legend({ isBoth }: { readonly isBoth: boolean }) {
  return (
    <p className="legend">
      <span className="tag event">■ event</span>
      <span className="tag statement">● statement</span>
      <span className="tag commitment">◆ commitment</span>
      <span>A number stands for several; a bar is a date told to the month or year.</span>
      {isBoth && <span>○ when it was reported.</span>}
      <span className="hint">
        Drag to move, Ctrl and the wheel to zoom; keys <kbd>+</kbd> <kbd>−</kbd> <kbd>0</kbd> and arrows.
      </span>
    </p>
  );
}
