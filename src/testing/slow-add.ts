import { readSources } from '../intake/sources.js';
import { openLedger } from '../ledger/ledger.js';
import { takeIn } from '../take-in.js';
import { readerOfNames } from './reader-of-names.js';

// Takes a file into a ledger with a reader that needs no model; killed by take-in.test.ts.
const [, , place, input] = process.argv;
const ledger = await openLedger(place);
process.stdout.write('open\n');
for await (const _ of takeIn(readSources([input]), ledger, async () => readerOfNames)) {
  // Every item is durable when it comes.
}
await ledger.close();
