import { homedir } from 'node:os';
import { join, posix, win32 } from 'node:path';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
}

/** The ledger to use where none is named: `CASUS_LEDGER`, else a file in the user's data folder. */
export function defaultLedger(
  { platform, env, home }: Surroundings = { platform: process.platform, env: process.env, home: homedir() },
): string {
  if (env.CASUS_LEDGER) return env.CASUS_LEDGER;
  if (platform === 'win32') return win32.join(env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'Casus', FILE);
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Casus', FILE);
  // The XDG specification has relative paths ignored.
  const data = env.XDG_DATA_HOME?.startsWith('/') ? env.XDG_DATA_HOME : join(home, '.local', 'share');
  return posix.join(data, 'casus', FILE);
}

const FILE = 'ledger.db';

export function isPostgres(place: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(place);
}
