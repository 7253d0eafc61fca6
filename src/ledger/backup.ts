import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CasusError } from '../records/errors.js';
import type { Store } from './dialect.js';

/** Copies the ledger as it stands into a file that is whole when it has its name; never over another file. */
export async function backupLedger({ db, dialect }: Store, file: string): Promise<void> {
  if (existsSync(file)) {
    throw new CasusError('output-failed', `${file} is there already, and a backup writes over nothing`, {
      place: file,
    });
  }
  const part = `${file}.part`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await rm(part, { force: true });
    await dialect.backup(db, part);
    const handle = await open(part, 'r+');
    await handle.sync();
    await handle.close();
    await rename(part, file);
  } catch (cause) {
    await rm(part, { force: true }).catch(() => {});
    if (cause instanceof CasusError) throw cause;
    const reason = (cause as { code?: string }).code ?? String(cause);
    throw new CasusError('output-failed', `the backup ${file} cannot be written (${reason})`, { place: file, cause });
  }
}
