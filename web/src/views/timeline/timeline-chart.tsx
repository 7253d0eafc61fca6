import { scaleUtc } from 'd3-scale';
import { type KeyboardEvent, type Ref, useCallback, useEffect, useMemo, useRef } from 'react';
import { boundsLabel, daysBetween } from '../charts/bounds';
import { type Cluster, clustersOf, type Kind, MARK, type Moment, middleOf, zoomed } from './moments';

export type Range = readonly [from: number, to: number];

/** A lane as it is drawn: its moments on the axis, and where both times are shown those when they were reported. */
export interface DrawnLane {
  readonly name: string;
  readonly label: string;
  readonly moments: readonly Moment[];
  readonly reported?: readonly Moment[];
}

interface Props {
  readonly lanes: readonly DrawnLane[];
  readonly kinds: readonly Kind[];
  readonly range: Range;
  readonly width: number;
  /** The mark that is open: the lane's name, and a finding in it. */
  readonly open?: { readonly lane: string; readonly id: string };
  readonly onRange: (range: Range) => void;
  readonly onFit: () => void;
  readonly onOpen: (lane: string, cluster: Cluster) => void;
  readonly svg: Ref<SVGSVGElement>;
}

const ROW = 30;
const HEAD = 26;
const TAIL = 10;
const AXIS = 24;
const NAMES: Readonly<Record<Kind, string>> = { event: 'events', statement: 'statements', commitment: 'commitments' };
/** Lines from when it happened to when it was reported are drawn for so many. */
const MOST_LINES = 200;

/** Marks on one axis, a lane an actor; near ones stand together, with their number. */
export function TimelineChart(props: Props) {
  const { lanes, kinds, range, width, open, onRange, onFit, onOpen, svg } = props;
  const hasBoth = lanes.some(({ reported }) => reported);
  const row = hasBoth ? ROW + 16 : ROW;
  const laneHeight = HEAD + row * kinds.length + TAIL;
  const height = AXIS + laneHeight * lanes.length;
  const scale = useMemo(() => scaleUtc([new Date(range[0]), new Date(range[1])], [0, width]), [range, width]);
  const x = (time: number) => ((time - range[0]) / (range[1] - range[0])) * width;
  const drawn = useMemo(
    () =>
      lanes.map((lane) => ({
        ...lane,
        clusters: clustersOf(lane.moments, range[0], range[1], width),
        later: lane.reported ? clustersOf(lane.reported, range[0], range[1], width) : [],
      })),
    [lanes, range, width],
  );
  const area = useZoom(range, width, onRange);
  const ticks = scale.ticks(Math.max(2, Math.floor(width / 110)));
  const format = scale.tickFormat();
  const keys = useKeys(range, onRange, onFit);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of marks, not of fields
    <div
      className="timeline-chart"
      ref={area}
      role="group"
      aria-label={`Timeline from ${boundsLabel(...range)}. Arrow keys go from mark to mark, plus and minus zoom, 0 shows all.`}
      onKeyDown={keys}
    >
      <svg ref={svg} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <title>Timeline</title>
        {ticks.map((tick) => (
          <g key={tick.getTime()} transform={`translate(${scale(tick)} 0)`} className="tick">
            <line y1={AXIS} y2={height} />
            <text y={16} textAnchor={scale(tick) < 24 ? 'start' : scale(tick) > width - 24 ? 'end' : 'middle'}>
              {format(tick)}
            </text>
          </g>
        ))}
        {drawn.map((lane, place) => {
          const top = AXIS + place * laneHeight;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing
            // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of marks takes no key itself
            <g key={lane.name} transform={`translate(0 ${top})`} role="group" aria-label={lane.label}>
              <line x2={width} className="lane-rule" />
              <text x={2} y={17} className="lane-name">
                {lane.label}
              </text>
              {kinds.map((kind, index) => {
                const middle = HEAD + row * index + ROW / 2;
                return (
                  <g key={kind} className={`row ${kind}`} data-row={place * 3 + index}>
                    <line x2={width} y1={middle} y2={middle} className="row-rule" />
                    {lane.reported && <Lines lane={lane} kind={kind} range={range} x={x} y={middle} />}
                    {lane.later
                      .filter((cluster) => cluster.kind === kind)
                      .map((cluster) => (
                        <circle
                          key={cluster.moments[0].item.id}
                          className="later"
                          cx={x(cluster.at)}
                          cy={middle + LATER}
                          r={3.5}
                        />
                      ))}
                    {lane.clusters
                      .filter((cluster) => cluster.kind === kind)
                      .map((cluster) => (
                        <Mark
                          key={cluster.moments[0].item.id}
                          cluster={cluster}
                          x={x}
                          y={middle}
                          isOpen={open?.lane === lane.name && cluster.moments.some(({ item }) => item.id === open.id)}
                          onOpen={() => onOpen(lane.name, cluster)}
                        />
                      ))}
                  </g>
                );
              })}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

const LATER = 24;

interface LinesProps {
  readonly lane: DrawnLane;
  readonly kind: Kind;
  readonly range: Range;
  readonly x: (time: number) => number;
  readonly y: number;
}

/** From when it happened to when it was reported. */
function Lines({ lane, kind, range, x, y }: LinesProps) {
  const inSight = lane.moments.filter(({ item, from, to }) => item.kind === kind && to >= range[0] && from <= range[1]);
  if (inSight.length > MOST_LINES) return null;
  return (
    <g className="lines">
      {inSight.map((moment) => {
        const reported = Date.parse(moment.item.reported);
        return <line key={moment.item.id} x1={x(middleOf(moment))} y1={y} x2={x(reported)} y2={y + LATER} />;
      })}
    </g>
  );
}

interface MarkProps {
  readonly cluster: Cluster;
  readonly x: (time: number) => number;
  readonly y: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Mark({ cluster, x, y, isOpen, onOpen }: MarkProps) {
  const { moments, at, from, to, kind } = cluster;
  const count = moments.length;
  const size = count === 1 ? 5 : Math.min(11, 7 + Math.log2(count) / 2);
  const [left, right] = [x(from), x(to)];
  const label = `${count === 1 ? moments[0].item.type : `${count} ${NAMES[kind]}`}, ${daysBetween(from, to)}: ${moments[0].item.words}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
    <g
      className={isOpen ? 'mark open' : 'mark'}
      role="button"
      tabIndex={-1}
      aria-label={label}
      aria-pressed={isOpen}
      data-x={x(at)}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      <title>{label}</title>
      {count === 1 && right - left > MARK && <line className="extent" x1={left} x2={right} y1={y} y2={y} />}
      <Glyph kind={kind} x={x(at)} y={y} size={size} />
      {count > 1 && (
        <text x={x(at)} y={y + 3.5} className="number">
          {count > 999 ? `${Math.round(count / 1000)}k` : count}
        </text>
      )}
    </g>
  );
}

/** Events are square, statements round, commitments on their corner: told apart without colour too. */
export function Glyph({ kind, x, y, size }: { kind: Kind; x: number; y: number; size: number }) {
  if (kind === 'statement') return <circle className={`glyph ${kind}`} cx={x} cy={y} r={size} />;
  const side = kind === 'event' ? size * 0.92 : size * 0.88;
  return (
    <rect
      className={`glyph ${kind}`}
      x={x - side}
      y={y - side}
      width={2 * side}
      height={2 * side}
      rx={1}
      transform={kind === 'commitment' ? `rotate(45 ${x} ${y})` : undefined}
    />
  );
}

/** The wheel zooms round the pointer, dragging moves, two fingers do both. */
function useZoom(range: Range, width: number, onRange: (range: Range) => void) {
  const now = useRef({ range, width, onRange });
  useEffect(() => {
    now.current = { range, width, onRange };
  });
  return useCallback((area: HTMLDivElement | null) => {
    if (!area) return;
    const fingers = new Map<number, number>();
    let begun: { readonly x: number; readonly range: Range; moved: boolean } | undefined;
    let wanted: Range | undefined;
    let frame = 0;
    const set = (next: Range) => {
      wanted = next;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (wanted) now.current.onRange(wanted);
      });
    };
    const timeAt = (clientX: number, [from, to]: Range) =>
      from + ((clientX - area.getBoundingClientRect().left) / now.current.width) * (to - from);
    const onWheel = (event: WheelEvent) => {
      const current = frame && wanted ? wanted : now.current.range;
      const isAcross = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      // A wheel over a page scrolls it; with a key held, or across, it is meant for the chart.
      if (!isAcross && !event.ctrlKey && !event.metaKey && !event.shiftKey && !area.contains(document.activeElement))
        return;
      event.preventDefault();
      if (isAcross || event.shiftKey) {
        const by = ((event.deltaX || event.deltaY) / now.current.width) * (current[1] - current[0]);
        set([current[0] + by, current[1] + by]);
      } else set(zoomed(current, timeAt(event.clientX, current), 1.0015 ** event.deltaY));
    };
    const onDown = (event: globalThis.PointerEvent) => {
      if (event.button !== 0) return;
      fingers.set(event.pointerId, event.clientX);
      begun = { x: middle(fingers), range: now.current.range, moved: false };
    };
    let spread = 0;
    const onMove = (event: globalThis.PointerEvent) => {
      if (!begun || !fingers.has(event.pointerId)) return;
      const before = spreadOf(fingers);
      fingers.set(event.pointerId, event.clientX);
      if (fingers.size === 2) {
        spread = spreadOf(fingers);
        if (before > 0 && spread > 0)
          set(zoomed(now.current.range, timeAt(middle(fingers), now.current.range), before / spread));
        begun.moved = true;
        return;
      }
      const by = event.clientX - begun.x;
      if (Math.abs(by) < 4 && !begun.moved) return;
      if (!begun.moved) area.setPointerCapture(event.pointerId);
      begun.moved = true;
      const shift = (by / now.current.width) * (begun.range[1] - begun.range[0]);
      set([begun.range[0] - shift, begun.range[1] - shift]);
    };
    const onUp = (event: globalThis.PointerEvent) => {
      fingers.delete(event.pointerId);
      if (fingers.size === 0) begun = undefined;
    };
    area.addEventListener('wheel', onWheel, { passive: false });
    area.addEventListener('pointerdown', onDown);
    area.addEventListener('pointermove', onMove);
    area.addEventListener('pointerup', onUp);
    area.addEventListener('pointercancel', onUp);
    return () => {
      cancelAnimationFrame(frame);
      area.removeEventListener('wheel', onWheel);
      area.removeEventListener('pointerdown', onDown);
      area.removeEventListener('pointermove', onMove);
      area.removeEventListener('pointerup', onUp);
      area.removeEventListener('pointercancel', onUp);
    };
  }, []);
}

function middle(fingers: ReadonlyMap<number, number>): number {
  return [...fingers.values()].reduce((sum, x) => sum + x, 0) / fingers.size;
}

function spreadOf(fingers: ReadonlyMap<number, number>): number {
  const [a, b] = fingers.values();
  return b === undefined ? 0 : Math.abs(a - b);
}

/** Arrow keys go from mark to mark, in a row and from row to row. */
function useKeys(range: Range, onRange: (range: Range) => void, onFit: () => void) {
  return (event: KeyboardEvent<HTMLDivElement>) => {
    const [from, to] = range;
    const zooms: Readonly<Record<string, () => void>> = {
      '+': () => onRange(zoomed(range, (from + to) / 2, 0.6)),
      '=': () => onRange(zoomed(range, (from + to) / 2, 0.6)),
      '-': () => onRange(zoomed(range, (from + to) / 2, 1 / 0.6)),
      '0': onFit,
      PageUp: () => onRange([from - (to - from) / 2, to - (to - from) / 2]),
      PageDown: () => onRange([from + (to - from) / 2, to + (to - from) / 2]),
    };
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (zooms[event.key]) {
      event.preventDefault();
      zooms[event.key]();
      return;
    }
    const step = ARROWS[event.key];
    if (!step) return;
    const next = nextMark(event.currentTarget, document.activeElement, step);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
}

const ARROWS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

function nextMark(
  area: HTMLElement,
  active: Element | null,
  [across, down]: readonly [number, number],
): SVGGElement | undefined {
  const place = (mark: SVGGElement) => Number(mark.dataset.x);
  const rows = [...area.querySelectorAll<SVGGElement>('.row')]
    .map((row) => [...row.querySelectorAll<SVGGElement>('.mark')].sort((a, b) => place(a) - place(b)))
    .filter((row) => row.length > 0);
  const at = rows.findIndex((row) => row.includes(active as SVGGElement));
  if (at < 0) return rows[0]?.[0];
  const row = rows[at];
  const index = row.indexOf(active as SVGGElement);
  if (across !== 0) return row[index + across];
  const x = place(row[index]);
  return rows[at + down]?.reduce((best, mark) => (Math.abs(place(mark) - x) < Math.abs(place(best) - x) ? mark : best));
}
