import { type KeyboardEvent, type Ref, useMemo, useState } from 'react';
import type { NetworkNode, NetworkTie } from '../../../../src/server/contract';
import { line, plural, shortened } from '../../format/words';
import { labelsThatFit } from '../charts/labels';
import { LAYER_IDS } from './layers';
import { fitted, nextIn, type Point } from './layout';

interface Props {
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
  readonly points: ReadonlyMap<string, Point>;
  readonly width: number;
  readonly height: number;
  /** The node whose ties are told beside the picture. */
  readonly open?: string;
  readonly onOpen: (id: string | undefined) => void;
  readonly svg: Ref<SVGSVGElement>;
}

/** Longer names are cut in the picture. */
const NAME = 26;

/** Nodes and what ties them. A tie has the colour and stroke of its layer; who acts is where the arrow begins. */
export function NetworkChart({ nodes, ties, points, width, height, open, onOpen, svg }: Props) {
  const [hovered, setHovered] = useState<string>();
  const placed = useMemo(() => fitted(points, width, height, Math.min(70, width * 0.1)), [points, width, height]);
  const lit = hovered ?? open;
  const near = useMemo(() => {
    if (lit === undefined) return undefined;
    return new Set([
      lit,
      ...ties.flatMap(({ source, target }) => (source === lit ? [target] : target === lit ? [source] : [])),
    ]);
  }, [ties, lit]);
  const byWeight = useMemo(() => [...nodes].sort((a, b) => a.weight - b.weight), [nodes]);
  const named = useMemo(() => {
    // Actors before instruments, the heavy before the light; the lit one and its neighbours before all.
    const order = (node: NetworkNode) =>
      (near?.has(node.id) ? 1e9 : 0) + (node.kind === 'instrument' ? 0 : 1e6) + node.weight;
    const labels = [...byWeight]
      .sort((a, b) => order(b) - order(a))
      .flatMap((node) => {
        const point = placed.get(node.id);
        return point
          ? [{ key: node.id, text: shortened(node.name, NAME), x: point.x, y: point.y + sizeOf(node) + 12 }]
          : [];
      });
    return labelsThatFit(labels, width);
  }, [byWeight, placed, near, width]);
  const drawn = useMemo(
    () =>
      [...ties]
        .sort((a, b) => LAYER_IDS.indexOf(a.layer) - LAYER_IDS.indexOf(b.layer))
        .flatMap((tie) => {
          const [from, to] = [placed.get(tie.source), placed.get(tie.target)];
          return from && to ? [{ tie, path: curve(from, to, tie) }] : [];
        }),
    [ties, placed],
  );
  const first = open !== undefined && placed.has(open) ? open : byWeight.at(-1)?.id;
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const id = (event.target as Element).closest<SVGGElement>('[data-node]')?.dataset.node;
    if (event.key === 'Escape') onOpen(undefined);
    const step = ARROWS[event.key];
    if (!step || id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextIn(placed, id, step);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<SVGGElement>(`[data-node="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of nodes, not of fields
    <svg
      ref={svg}
      className={lit === undefined ? 'network' : 'network lit'}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={`${plural(nodes.length, 'node')} and ${plural(ties.length, 'tie')}. Arrow keys go from node to node, Enter opens one. The table tells all ties.`}
      onKeyDown={onKeyDown}
    >
      <defs>
        {LAYER_IDS.map((layer) => (
          <marker
            key={layer}
            id={`arrow-${layer}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0.5 L8 4 L0 7.5 Z" className={`arrow ${layer}`} />
          </marker>
        ))}
      </defs>
      <g>
        {drawn.map(({ tie, path }, index) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: ties have no name of their own and never move
            key={index}
            d={path}
            className={`tie ${tie.layer}${lit === tie.source || lit === tie.target ? ' near' : ''}`}
            strokeWidth={Math.min(5, 0.9 + Math.log2(tie.weight) / 2)}
            markerEnd={tie.directed ? `url(#arrow-${tie.layer})` : undefined}
          />
        ))}
      </g>
      {byWeight.map((node) => {
        const point = placed.get(node.id);
        if (!point) return null;
        const size = sizeOf(node);
        const isNamed = named.has(node.id) || node.id === lit;
        const count = ties.filter(({ source, target }) => source === node.id || target === node.id).length;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
          <g
            key={node.id}
            className={`node ${node.kind}${open === node.id ? ' open' : ''}${near?.has(node.id) ? ' near' : ''}`}
            data-node={node.id}
            role="button"
            tabIndex={node.id === first ? 0 : -1}
            aria-pressed={open === node.id}
            aria-label={`${line(node.name)}, ${node.kind}, ${plural(count, 'tie')}`}
            transform={`translate(${point.x} ${point.y})`}
            onClick={() => onOpen(open === node.id ? undefined : node.id)}
            onPointerEnter={() => setHovered(node.id)}
            onPointerLeave={() => setHovered(undefined)}
            onFocus={() => setHovered(node.id)}
            onBlur={() => setHovered(undefined)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              onOpen(open === node.id ? undefined : node.id);
            }}
          >
            <title>{line(node.name)}</title>
            {node.kind === 'instrument' ? (
              <rect className="glyph" x={-size} y={-size * 0.75} width={2 * size} height={1.5 * size} rx={2} />
            ) : (
              <circle className="glyph" r={size} />
            )}
            {isNamed && (
              <text y={size + 12} textAnchor="middle">
                {shortened(node.name, NAME)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

const ARROWS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

function sizeOf({ kind, weight }: NetworkNode): number {
  return kind === 'instrument' ? 6 : Math.min(18, 5 + Math.log2(1 + weight) * 1.3);
}

/** Ties of several layers between two nodes bend by turns, so that none hides another. */
function curve(from: Point, to: Point, { layer, directed }: NetworkTie): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = layer === 'alliances' ? 0 : (0.06 + 0.05 * LAYER_IDS.indexOf(layer)) * length;
  const [mx, my] = [(from.x + to.x) / 2 - (dy / length) * bend, (from.y + to.y) / 2 + (dx / length) * bend];
  const short = directed ? Math.min(14, length / 3) : 0;
  const [ex, ey] = [to.x - mx, to.y - my];
  const end = Math.hypot(ex, ey) || 1;
  return `M${round(from.x)} ${round(from.y)} Q${round(mx)} ${round(my)} ${round(to.x - (ex / end) * short)} ${round(to.y - (ey / end) * short)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
