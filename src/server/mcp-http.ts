import type { App, Desk } from './api.js';
import { Refusal } from './problem.js';

/** The Model Context Protocol over HTTP: each request stands alone, and is answered as JSON. */
export function addMcp(app: App, desk: Desk): void {
  app.post('/mcp', async (context) => {
    // The library is loaded when it is first asked for.
    const [{ mcpServer }, { WebStandardStreamableHTTPServerTransport }] = await Promise.all([
      import('./mcp.js'),
      import('@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'),
    ]);
    const server = mcpServer(desk);
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: undefined,
      enableJsonResponse: true,
    });
    await server.connect(transport);
    return transport.handleRequest(context.req.raw);
  });
  app.all('/mcp', () => {
    throw new Refusal(405, 'not-possible', 'the Model Context Protocol is asked by POST', {
      headers: { allow: 'POST' },
    });
  });
}
