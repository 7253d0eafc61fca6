import { Command } from 'commander';
import { EXIT_STATUS_HELP } from './exit-status.js';
import { inLedger, type LedgerOptions, withLedger } from './ledger-options.js';
import { packageVersion } from './serve-command.js';

export function mcpCommand(): Command {
  return withLedger(new Command('mcp'))
    .description('Offer the questions to a language model, as tools of the Model Context Protocol on standard input.')
    .addHelpText(
      'after',
      `
A program that speaks the protocol starts this command and asks through it; nothing is written to
the ledger. Each answer carries the words that it rests on, with source and date. Over HTTP the
same tools stand at /mcp of 'casus serve'.

Example of a client's configuration:
  { "mcpServers": { "casus": { "command": "casus", "args": ["mcp", "--ledger", "desk.db"] } } }

${EXIT_STATUS_HELP}`,
    )
    .action((options: LedgerOptions) =>
      inLedger(options, async (ledger) => {
        const [{ mcpServer }, { StdioServerTransport }, { ReaderKeeper }] = await Promise.all([
          import('../server/mcp.js'),
          import('@modelcontextprotocol/sdk/server/stdio.js'),
          import('../server/reader-keeper.js'),
        ]);
        const reader = new ReaderKeeper();
        const server = mcpServer({ ledger, reader, version: packageVersion(), origin: '' });
        await server.connect(new StdioServerTransport());
        await new Promise<void>((resolve) => {
          process.stdin.once('end', resolve);
          process.stdin.once('close', resolve);
          process.once('SIGINT', resolve);
          process.once('SIGTERM', resolve);
        });
        await server.close();
        await reader.close();
      }),
    );
}
