#!/usr/bin/env node
// Opens the desk on the samples: puts them into a ledger of this checkout, unless they are in it, and serves it.
// What is given after `--` goes to `casus serve`: npm start -- --port 9000
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const ledger = 'out/samples.casus';
mkdirSync(`${root}out`, { recursive: true });

const casus = (...given) =>
  new Promise((settle) => {
    const child = spawn(process.execPath, ['dist/cli/main.js', ...given], { cwd: root, stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code) => settle(code ?? 0));
  });

const added = await casus('add', 'samples/dispatches', '--ledger', ledger);
process.exitCode = added === 0 ? await casus('serve', '--ledger', ledger, ...process.argv.slice(2)) : added;
