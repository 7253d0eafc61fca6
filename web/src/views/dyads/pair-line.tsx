import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { Ref } from 'react';
import { dayLabel } from '../../format/dates';
import { plural } from '../../format/words';
import { scoreFill, scoreLabel } from '../charts/score';
import type { LinePoint } from './line-points';

interface Props {
  readonly svg: Ref<SVGSVGElement>;
  readonly points: readonly LinePoint[];
  readonly width: number;
  readonly label: string;
}

const LEFT = 40;
const MEANS = { top: 14, height: 120 };
const COUNTS = { top: 160, height: 70 };
const HEIGHT = 256;

/** Above the mean of each step between conflict and cooperation, below how many events it stands on. */
export function PairLine({ svg, points, width, label }: Props) {
  const [first, last] = [points[0], points[points.length - 1]];
  if (!first || !last) return null;
  const x = scaleUtc([new Date(first.from), new Date(last.to)], [LEFT, width - 8]);
  const most = Math.max(1, ...points.map(({ findings }) => findings));
  const y = scaleLinear([-10, 10], [MEANS.top + MEANS.height, MEANS.top]);
  const count = scaleLinear([0, most], [0, COUNTS.height]);
  const middle = ({ from, to }: LinePoint) => x(new Date((from + to) / 2));
  const told = points.filter(({ score }) => score !== undefined);
  const path = line<LinePoint>(middle, ({ score }) => y(score ?? 0))(told);
  const step = Math.max(1, x(new Date(first.to)) - x(new Date(first.from)));
  const ticks = x.ticks(Math.max(2, Math.floor(width / 110)));
  const plain = x.tickFormat();
  // The first one tells the year, which names of months alone do not.
  const format = (tick: Date, index: number) =>
    index === 0 && !/\d{4}/.test(plain(tick)) ? `${plain(tick)} ${tick.getUTCFullYear()}` : plain(tick);
  const base = COUNTS.top + COUNTS.height;
  return (
    <svg
      ref={svg}
      className="pair-line"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={`${label}: mean value and number of events from ${dayLabel(first.value)} to ${dayLabel(last.value)}. The table tells the figures.`}
    >
      {[-10, -5, 0, 5, 10].map((value) => (
        <g key={value} className={value === 0 ? 'tick zero' : 'tick'}>
          <line x1={LEFT} x2={width} y1={y(value)} y2={y(value)} />
          <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
            {value > 0 ? `+${value}` : value < 0 ? `−${-value}` : 0}
          </text>
        </g>
      ))}
      {ticks.map((tick, index) => (
        <text
          key={tick.getTime()}
          x={x(tick)}
          y={HEIGHT - 6}
          textAnchor={x(tick) > width - 30 ? 'end' : x(tick) < LEFT + 30 ? 'start' : 'middle'}
        >
          {format(tick, index)}
        </text>
      ))}
      <line className="base" x1={LEFT} x2={width} y1={base} y2={base} />
      <text x={LEFT - 6} y={base - count(most) + 8} textAnchor="end">
        {most}
      </text>
      {path && <path d={path} className="means" />}
      {told.map((point) => (
        <g key={point.value}>
          <title>
            {dayLabel(point.value)}: {plural(point.findings, 'event')}, mean {scoreLabel(point.score ?? 0)}
          </title>
          <rect
            className="bar"
            x={middle(point) - Math.min(12, step * 0.4)}
            width={Math.max(1, Math.min(24, step * 0.8))}
            y={base - count(point.findings)}
            height={count(point.findings)}
            style={{ fill: scoreFill(point.score ?? 0) }}
          />
          <circle
            cx={middle(point)}
            cy={y(point.score ?? 0)}
            r={Math.min(7, 3 + Math.log2(1 + point.findings) / 2)}
            style={{ fill: scoreFill(point.score ?? 0) }}
          />
        </g>
      ))}
    </svg>
  );
}
