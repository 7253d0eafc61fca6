import { homedir } from 'node:os';
import { type Command, Option } from 'commander';
import { type Ledger, openLedger } from '../ledger/ledger.js';
import { defaultLedger } from '../ledger/place.js';

export interface LedgerOptions {
  readonly ledger: string;
}

export function withLedger(command: Command): Command {
  return command.addOption(
    new Option('--ledger <place>', 'a file, or postgres://user@host/database')
      .env('CASUS_LEDGER')
      .default(
        defaultLedger({ platform: process.platform, env: {}, home: homedir() }),
        "a file in the user's data folder",
      ),
  );
}

/** Opens the ledger for the time of the work. */
export async function inLedger<T>(options: LedgerOptions, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger(options.ledger);
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}
