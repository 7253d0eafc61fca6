import { CasusError } from '../records/errors.js';

/** Writes one line to standard error: what is wrong, where, what to do. Returns the exit status. */
export function reportError(error: unknown): number {
  if (error instanceof CasusError) {
    process.stderr.write(`casus: ${errorLine(error)}\n`);
    return error.exitStatus;
  }
  const message = error instanceof Error ? (process.env.CASUS_DEBUG ? error.stack : error.message) : String(error);
  process.stderr.write(
    `casus: unexpected: ${message} (set CASUS_DEBUG=1 for where; this is a fault of Casus, please report it)\n`,
  );
  return 70;
}

export function errorLine(error: CasusError): string {
  const place = error.place && !error.message.includes(error.place) ? `${error.place}: ` : '';
  return `${place}${error.message} [${error.code}]; ${error.remedy}`;
}
