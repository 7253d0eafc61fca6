import type { KeyboardEvent } from 'react';
import { plural } from '../../format/words';
import { scoreFill, scoreLabel, scoreWords } from '../charts/score';
import type { Matrix } from './matrix';

interface Props {
  readonly matrix: Matrix;
  readonly nameOf: (code: string) => string;
  readonly open?: readonly [source: string, target: string];
  readonly onOpen: (source: string, target: string) => void;
}

/** Rows do, columns take. Each cell opens what it counts; arrow keys go from cell to cell. */
export function MatrixTable({ matrix, nameOf, open, onOpen }: Props) {
  const { sources, targets, cell } = matrix;
  return (
    <div className="wide matrix">
      <table onKeyDown={moveAmongCells}>
        <caption className="sr-only">
          Events from the country of the row to the country of the column, with their mean value
        </caption>
        <thead>
          <tr>
            <td className="corner">
              <span aria-hidden="true">from ↓ to →</span>
            </td>
            {targets.map((target) => (
              <th key={target} scope="col" title={nameOf(target)}>
                <abbr title={nameOf(target)}>{target}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source}>
              <th scope="row">
                <span className="name">{nameOf(source)}</span>
                <span className="code" aria-hidden="true">
                  {source}
                </span>
              </th>
              {targets.map((target) => {
                const dyad = cell(source, target);
                if (!dyad) return <td key={target} className={source === target ? 'self' : undefined} />;
                const isOpen = open?.[0] === source && open[1] === target;
                return (
                  <td key={target}>
                    <button
                      type="button"
                      className="cell"
                      style={{ background: scoreFill(dyad.score) }}
                      aria-pressed={isOpen}
                      aria-label={`${nameOf(source)} to ${nameOf(target)}: ${plural(dyad.events, 'event')}, mean ${scoreLabel(dyad.score)}, ${scoreWords(dyad.score)}`}
                      title={`${nameOf(source)} → ${nameOf(target)}: ${plural(dyad.events, 'event')} in ${plural(dyad.stories, 'story', 'stories')}, mean ${scoreLabel(dyad.score)}`}
                      onClick={() => onOpen(source, target)}
                    >
                      {dyad.events}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const STEPS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** To the next cell in that direction that holds something. */
function moveAmongCells(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  const from = (event.target as HTMLElement).closest('td');
  const row = from?.closest('tr');
  if (!step || !from || !row || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...event.currentTarget.tBodies[0].rows];
  let [x, y] = [from.cellIndex + step[0], rows.indexOf(row) + step[1]];
  while (rows[y]?.cells[x]) {
    const button = rows[y].cells[x].querySelector('button');
    if (button) {
      event.preventDefault();
      button.focus();
      return;
    }
    [x, y] = [x + step[0], y + step[1]];
  }
}
