/** Tells on standard error how far a batch has come: a bar on a terminal, a line now and then elsewhere. */
export interface BatchProgress {
  /** One item more is through, and with it `done` inputs of the batch, the last in part; the item is named. */
  step(done: number, name: string): void;
  /** `count` items of `total` are through; the total is 0 where it is not known. */
  reach(count: number, total: number, name: string): void;
  /** Writes a line above the bar. */
  say(line: string): void;
  end(): void;
}

/** Milliseconds between two lines where there is no terminal, and between two drawings of the bar. */
const LINE_EVERY = 30_000;
const DRAW_EVERY = 100;
const BAR = 24;

type Output = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>;

interface ProgressOptions {
  readonly now?: () => number;
  /** What is counted: one, several. */
  readonly unit?: readonly [string, string];
}

export function batchProgress(
  out: Output,
  total: number,
  quiet: boolean,
  { now = Date.now, unit = ['report', 'reports'] }: ProgressOptions = {},
): BatchProgress {
  const started = now();
  let count = 0;
  let last = out.isTTY ? 0 : started;
  let isDrawn = false;
  const clear = () => {
    if (isDrawn) out.write('\r\u001b[2K');
    isDrawn = false;
  };
  const tell = (done: number, of: number, name: string) => {
    const time = now();
    if (quiet || time - last < (out.isTTY ? DRAW_EVERY : LINE_EVERY)) return;
    last = time;
    const rate = (count * 1000) / Math.max(1, time - started);
    const left = done > 0 && done < of ? ((time - started) * (of - done)) / done : 0;
    const told = `${count} ${unit[count === 1 ? 0 : 1]}, ${rate.toFixed(1)} a second`;
    const rest = left > 0 ? `, ${spoken(left)} left` : '';
    if (!out.isTTY) {
      out.write(`casus: ${told}${rest}\n`);
      return;
    }
    const filled = Math.round((BAR * Math.min(done, of)) / Math.max(1, of));
    const bar = of > 0 ? `[${'#'.repeat(filled)}${' '.repeat(BAR - filled)}] ` : '';
    const line = `${bar}${told}${rest}: ${name}`;
    out.write(`\r\u001b[2K${line.slice(0, Math.max(20, (out.columns ?? 80) - 1))}`);
    isDrawn = true;
  };
  return {
    step(done, name) {
      count++;
      tell(done, total, name);
    },
    reach(reached, of, name) {
      count = reached;
      tell(reached, of, name);
    },
    say(line) {
      clear();
      out.write(`${line}\n`);
    },
    end: clear,
  };
}

function spoken(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
