import { type KeyboardEvent, type Ref, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Place } from '../../../../src/server/contract';
import { line, plural } from '../../format/words';
import { labelsThatFit } from '../charts/labels';
import { scoreFill, scoreLabel, scoreWords } from '../charts/score';
import { moved, nearer, outlines, projectionOf, type Sight, WHOLE, type World } from './projection';

interface Props {
  readonly world: World;
  readonly places: readonly Place[];
  readonly sight: Sight;
  readonly width: number;
  readonly height: number;
  readonly open?: string;
  readonly onSight: (sight: Sight) => void;
  readonly onOpen: (key: string) => void;
  readonly svg: Ref<SVGSVGElement>;
}

export const keyOf = ({ name, country, exact }: Pick<Place, 'name' | 'country' | 'exact'>): string =>
  `${country ?? ''}~${exact}~${name}`;

/** Names beyond these are told when the place is looked at. */
const MOST_NAMES = 60;

/** Circles as large as the number of events; the colour is their mean value. */
export function MapChart({ world, places, sight, width, height, open, onSight, onOpen, svg }: Props) {
  const projection = useMemo(() => projectionOf(sight, width, height), [sight, width, height]);
  // Outlines are drawn once for the whole, and moved with it: to project the world anew takes longer than a frame.
  const still = useMemo(() => projectionOf(WHOLE, width, height), [width, height]);
  const { land, borders, sphere } = useMemo(() => outlines(world, still), [world, still]);
  const [ox, oy] = still.translate();
  const [tx, ty] = projection.translate();
  const k = sight.zoom;
  const drawn = useMemo(
    () =>
      places
        .map((place) => {
          const [x, y] = projection([place.longitude, place.latitude]) ?? [Number.NaN, Number.NaN];
          return { place, key: keyOf(place), x, y, r: Math.min(34, 4 + 2.2 * Math.sqrt(place.events)) };
        })
        .filter(({ x, y }) => x > -40 && y > -40 && x < width + 40 && y < height + 40)
        .sort((a, b) => b.r - a.r),
    [places, projection, width, height],
  );
  const named = useMemo(
    () =>
      labelsThatFit(
        drawn
          .slice(0, MOST_NAMES)
          .map(({ place, key, x, y, r }) => ({ key, text: line(place.name), x, y: y + r + 12 })),
        width,
      ),
    [drawn, width],
  );
  const area = useMoves(sight, width, height, onSight);
  const first = drawn.some(({ key }) => key === open) ? open : drawn[0]?.key;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const zooms: Readonly<Record<string, number>> = { '+': 1.5, '=': 1.5, '-': 1 / 1.5 };
    const move: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [80, 0],
      ArrowRight: [-80, 0],
      ArrowUp: [0, 80],
      ArrowDown: [0, -80],
    };
    if (zooms[event.key]) onSight(nearer(sight, zooms[event.key], width / 2, height / 2, width, height));
    else if (event.key === '0') onSight(WHOLE);
    else if (move[event.key]) onSight(moved(sight, ...move[event.key], width, height));
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of places, not of fields
    <div
      className="map"
      ref={area}
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved by key
      tabIndex={0}
      aria-label={`Map with ${plural(places.length, 'place')}. Arrow keys move it, plus and minus zoom, 0 shows the world; Tab goes to the places.`}
      onKeyDown={onKeyDown}
    >
      <svg ref={svg} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <title>Map</title>
        <g transform={`translate(${tx - ox * k} ${ty - oy * k}) scale(${k})`}>
          <path d={sphere} className="sea" />
          <path d={land} className="land" />
          <path d={borders} className="borders" strokeWidth={0.6 / k} />
        </g>
        {drawn.map(({ place, key, x, y, r }, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
          <g
            key={key}
            className={key === open ? 'place open' : 'place'}
            role="button"
            tabIndex={key === first || index < 200 ? 0 : -1}
            aria-pressed={key === open}
            aria-label={`${line(place.name)}${place.exact === 'country' ? ' (the country as a whole)' : ''}: ${plural(place.events, 'event')}, mean ${scoreLabel(place.score)}, ${scoreWords(place.score)}`}
            transform={`translate(${x} ${y})`}
            onClick={() => onOpen(key)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              onOpen(key);
            }}
          >
            <title>
              {line(place.name)}: {plural(place.events, 'event')}, mean {scoreLabel(place.score)}
            </title>
            <circle
              className={place.exact === 'country' ? 'glyph whole' : 'glyph'}
              r={r}
              style={{ fill: scoreFill(place.score) }}
            />
            {r > 11 && (
              <text className="events" y={4} textAnchor="middle">
                {place.events}
              </text>
            )}
            {(named.has(key) || key === open) && (
              <text className="name" y={r + 12} textAnchor="middle">
                {line(place.name)}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Dragging moves, the wheel (with Ctrl, or when the map has the focus) and two fingers zoom. */
function useMoves(sight: Sight, width: number, height: number, onSight: (sight: Sight) => void) {
  const now = useRef({ sight, width, height, onSight });
  useEffect(() => {
    now.current = { sight, width, height, onSight };
  });
  return useCallback((area: HTMLDivElement | null) => {
    if (!area) return;
    const fingers = new Map<number, { x: number; y: number }>();
    let latest: Sight | undefined;
    let frame = 0;
    let isMoving = false;
    const set = (next: Sight) => {
      latest = next;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (latest) now.current.onSight(latest);
      });
    };
    const current = () => (frame && latest ? latest : now.current.sight);
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey && !area.contains(document.activeElement)) return;
      event.preventDefault();
      const { left, top } = area.getBoundingClientRect();
      const { width, height } = now.current;
      set(nearer(current(), 1.002 ** -event.deltaY, event.clientX - left, event.clientY - top, width, height));
    };
    const onDown = (event: PointerEvent) => {
      if (event.button === 0) fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      isMoving = false;
    };
    const onMove = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const { width, height } = now.current;
      const [dx, dy] = [event.clientX - before.x, event.clientY - before.y];
      if (!isMoving && Math.hypot(dx, dy) < 4) return;
      if (!isMoving) area.setPointerCapture(event.pointerId);
      isMoving = true;
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (!other) return set(moved(current(), dx, dy, width, height));
      const { left, top } = area.getBoundingClientRect();
      const [was, is] = [
        Math.hypot(before.x - other.x, before.y - other.y),
        Math.hypot(event.clientX - other.x, event.clientY - other.y),
      ];
      if (was > 0) {
        set(
          nearer(
            current(),
            is / was,
            (event.clientX + other.x) / 2 - left,
            (event.clientY + other.y) / 2 - top,
            width,
            height,
          ),
        );
      }
    };
    const onUp = (event: PointerEvent) => {
      fingers.delete(event.pointerId);
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
