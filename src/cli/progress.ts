/** A line on standard error that tells how far a batch has come; silent where nobody looks. */
export interface Progress {
  step(name: string): void;
  /** Clears the line, so that other words can be written. */
  clear(): void;
}

export function progressOn(stream: NodeJS.WriteStream, wanted: boolean): Progress {
  if (!wanted || !stream.isTTY) return { step: () => {}, clear: () => {} };
  const started = Date.now();
  let count = 0;
  return {
    step(name) {
      count++;
      const seconds = (Date.now() - started) / 1000;
      const rate = seconds > 1 ? `, ${(count / seconds).toFixed(1)} a second` : '';
      const line = `${count} read${rate}: ${name}`;
      stream.write(`\r\u001b[2K${line.slice(0, Math.max(20, (stream.columns ?? 80) - 1))}`);
    },
    clear() {
      stream.write('\r\u001b[2K');
    },
  };
}
