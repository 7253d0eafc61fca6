import { expect, it } from 'vitest';
import { defaultLedger, isPostgres } from './place.js';

const place = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string) =>
  defaultLedger({ platform, env, home });

it('keeps the ledger in the user data folder of each system', () => {
  expect(place('linux', {}, '/home/ann')).toBe('/home/ann/.local/share/casus/ledger.db');
  expect(place('linux', { XDG_DATA_HOME: '/data' }, '/home/ann')).toBe('/data/casus/ledger.db');
  expect(place('linux', { XDG_DATA_HOME: 'data' }, '/home/ann')).toBe('/home/ann/.local/share/casus/ledger.db');
  expect(place('darwin', {}, '/Users/ann')).toBe('/Users/ann/Library/Application Support/Casus/ledger.db');
  expect(place('win32', { LOCALAPPDATA: 'C:\\Data' }, 'C:\\ann')).toBe('C:\\Data\\Casus\\ledger.db');
  expect(place('win32', {}, 'C:\\ann')).toBe('C:\\ann\\AppData\\Local\\Casus\\ledger.db');
});

it('takes CASUS_LEDGER before all', () => {
  expect(place('linux', { CASUS_LEDGER: 'x.db' }, '/')).toBe('x.db');
});

it('tells a server from a file', () => {
  expect(isPostgres('postgres://host/db')).toBe(true);
  expect(isPostgres('postgresql://host/db')).toBe(true);
  expect(isPostgres('./postgres.db')).toBe(false);
});
