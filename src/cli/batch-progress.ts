/** Tells on standard error how far a batch has come: a bar on a terminal, a line now and then elsewhere. */
export interface BatchProgress {
  /** `done` inputs of the batch have been begun; the item is named. */
  step(done: number, name: string): void;
  /** Writes a line above the bar. */
  say(line: string): void;
  end(): void;
}

/** Milliseconds between two lines where there is no terminal, and between two drawings of the bar. */
const LINE_EVERY = 30_000;
const DRAW_EVERY = 100;
const BAR = 24;

type Output = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>;

export function batchProgress(out: Output, total: number, quiet: boolean, now: () => number = Date.now): BatchProgress {
  const started = now();
  let count = 0;
  let last = out.isTTY ? 0 : started;
  let isDrawn = false;
  const clear = () => {
    if (isDrawn) out.write('\r\u001b[2K');
    isDrawn = false;
  };
  return {
    step(done, name) {
      count++;
      const time = now();
      if (quiet || time - last < (out.isTTY ? DRAW_EVERY : LINE_EVERY)) return;
      last = time;
      const rate = (count * 1000) / Math.max(1, time - started);
      const left = done > 0 && done < total ? ((time - started) * (total - done)) / done : 0;
      const told = `${count} ${count === 1 ? 'report' : 'reports'}, ${rate.toFixed(1)} a second`;
      const rest = left > 0 ? `, ${spoken(left)} left` : '';
      if (!out.isTTY) {
        out.write(`casus: ${told}${rest}\n`);
        return;
      }
      const filled = Math.round((BAR * Math.min(done, total)) / Math.max(1, total));
      const line = `[${'#'.repeat(filled)}${' '.repeat(BAR - filled)}] ${told}${rest}: ${name}`;
      out.write(`\r\u001b[2K${line.slice(0, Math.max(20, (out.columns ?? 80) - 1))}`);
      isDrawn = true;
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
