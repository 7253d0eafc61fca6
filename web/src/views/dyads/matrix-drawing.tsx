import type { Ref } from 'react';
import { scoreFill } from '../charts/score';
import type { Matrix } from './matrix';

interface Props {
  readonly ref: Ref<SVGSVGElement>;
  readonly matrix: Matrix;
  readonly nameOf: (code: string) => string;
}

const CELL = 34;
const NAMES = 170;
const HEAD = 30;

/** The matrix as a drawing, out of sight: what is saved as SVG. The table is what a person reads. */
export function MatrixDrawing({ ref, matrix, nameOf }: Props) {
  const { sources, targets, cell } = matrix;
  const width = NAMES + targets.length * CELL;
  const height = HEAD + sources.length * CELL;
  return (
    <div className="unseen" aria-hidden="true">
      <svg ref={ref} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <title>Dyads</title>
        {targets.map((target, column) => (
          <text key={target} x={NAMES + (column + 0.5) * CELL} y={HEAD - 10} textAnchor="middle">
            {target}
          </text>
        ))}
        {sources.map((source, row) => (
          <g key={source} transform={`translate(0 ${HEAD + row * CELL})`}>
            <text x={NAMES - 8} y={CELL / 2 + 4} textAnchor="end">
              {nameOf(source)}
            </text>
            {targets.map((target, column) => {
              const dyad = cell(source, target);
              return (
                dyad && (
                  <g key={target} transform={`translate(${NAMES + column * CELL} 0)`}>
                    <rect width={CELL - 2} height={CELL - 2} style={{ fill: scoreFill(dyad.score) }} />
                    <text x={CELL / 2 - 1} y={CELL / 2 + 4} textAnchor="middle" className="count">
                      {dyad.events}
                    </text>
                  </g>
                )
              );
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}
