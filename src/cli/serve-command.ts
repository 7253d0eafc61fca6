import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { EXIT_STATUS_HELP } from './exit-status.js';
import { inLedger, type LedgerOptions, withLedger } from './ledger-options.js';

interface ServeCommandOptions extends LedgerOptions {
  readonly port: number;
  readonly host: string;
  readonly token?: string;
  readonly open: boolean;
}

const DEFAULT_PORT = 8377;

export function serveCommand(): Command {
  return withLedger(new Command('serve'))
    .description('Open the desk: the ledger in a browser, with its API.')
    .option('--port <number>', 'where to listen; 0 for a free port', parsePort, DEFAULT_PORT)
    .option('--host <address>', 'other than this machine alone: needs a token', '127.0.0.1')
    .addOption(
      new Option('--token <token>', 'who has it may come in, from anywhere that reaches the host').env('CASUS_TOKEN'),
    )
    .option('--no-open', 'do not open the browser')
    .addHelpText(
      'after',
      `
The desk listens on this machine alone. On another host it starts only with a token of 16 signs
or more, which whoever opens it has to have. It speaks HTTP: put a proxy with a certificate before
it where it is reached over a network. /api lists what programs can ask, /openapi.json describes
it, and /mcp offers the questions to language models.

Examples:
  casus serve
  casus serve --ledger desk.db --port 8400 --no-open
  CASUS_TOKEN=$(openssl rand -hex 24) casus serve --host 0.0.0.0

${EXIT_STATUS_HELP}`,
    )
    .action((options: ServeCommandOptions) => inLedger(options, (ledger) => serve(ledger, options)));
}

async function serve(ledger: Parameters<Parameters<typeof inLedger>[1]>[0], options: ServeCommandOptions) {
  const { serveDesk } = await import('../server/serve.js');
  const { host, port } = options;
  const token = options.token === '' ? undefined : options.token;
  const serving = await serveDesk(ledger, { host, port, token, version: packageVersion() });
  const address = token === undefined ? serving.origin : `${serving.origin}/?token=${encodeURIComponent(token)}`;
  process.stderr.write(`casus: the desk is open at ${address} (Ctrl-C ends it)\n`);
  if (options.open) openBrowser(address);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await serving.close();
}

/** Where there is no browser to open, the address has been told. */
function openBrowser(address: string): void {
  const [program, ...given] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address];
  const child = spawn(program, given, { stdio: 'ignore', detached: true });
  child.once('error', () => {});
  child.unref();
}

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError('Give a number from 0 to 65535.');
  }
  return port;
}
