import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import type { Desk } from './api.js';
import { type GuardOptions, guard, SECURITY_HEADERS } from './guard.js';
import { addMcp } from './mcp-http.js';
import { deskPage } from './pages.js';
import { problemOf, Refusal } from './problem.js';
import { addIntake } from './routes/add.js';
import { addAlertRoutes } from './routes/alerts.js';
import { addAsk } from './routes/ask.js';
import { addCharts } from './routes/charts.js';
import { addDecisions } from './routes/decisions.js';
import { addExports } from './routes/exports.js';
import { addLists } from './routes/lists.js';
import { addOverTime } from './routes/over-time.js';
import { addSearch } from './routes/search.js';
import { addSingles } from './routes/single.js';
import { addToday } from './routes/today.js';
import { TRY_PAGE, TRY_SCRIPT, TRY_STYLE } from './try-page.js';

export interface AppOptions extends GuardOptions {
  /** Where the built application stands. */
  readonly pages: string;
}

/** Bodies that are no files. */
const LARGEST_BODY = 4_000_000;
const STREAMS = /^\/(?:mcp|api\/(?:stream|export\/|jobs\/[^/]+\/events|add\/files))/;

/** The desk's server over a ledger. It has no logic of its own: it asks the ledger, and says what came of it. */
export function deskApp(desk: Desk, options: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono();
  app.onError((error, context) => failed(error, context));
  app.use(guard(options));
  const limitBody = bodyLimit({
    maxSize: LARGEST_BODY,
    onError: () => {
      throw new Refusal(413, 'input-too-large', 'the body is too large');
    },
  });
  const tag = etag();
  app.use((context, next) => (STREAMS.test(context.req.path) ? next() : tag(context, next)));
  app.use((context, next) => (context.req.path === '/api/add/files' ? next() : limitBody(context, next)));
  app.use('/api/*', async (context, next) => {
    await next();
    // What the ledger holds may change at any time: a copy is good if its ETag still is.
    if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-cache');
  });
  for (const add of [
    addToday,
    addLists,
    addSingles,
    addOverTime,
    addAsk,
    addCharts,
    addSearch,
    addDecisions,
    addIntake,
    addAlertRoutes,
    addExports,
  ]) {
    add(app, desk);
  }
  addMcp(app, desk);
  app.get('/openapi.json', (context) => context.json(openApiOf(app, desk)));
  app.get('/api', (context) => context.html(TRY_PAGE));
  app.get('/api/try.css', (context) => context.body(TRY_STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/api/try.js', (context) =>
    context.body(TRY_SCRIPT, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  app.all('/api/*', (context) => {
    throw new Refusal(404, 'not-found', `there is no ${context.req.method} ${context.req.path}`, {
      remedy: 'see /api',
    });
  });
  app.get('*', (context) => deskPage(context, options.pages));
  return app;
}

export function openApiOf(app: OpenAPIHono, { version }: Pick<Desk, 'version'>) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Casus',
      version,
      description:
        'The ledger of what states and other political actors said, did and bound themselves to do, each entry with the words that it rests on.',
    },
  });
}

function failed(error: unknown, context: Context): Response {
  const problem = problemOf(error);
  if (problem.status === 500) process.stderr.write(`casus: ${(error as Error).stack ?? error}\n`);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      ...SECURITY_HEADERS,
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(error instanceof Refusal ? error.headers : {}),
      ...(context.req.method === 'HEAD' ? { 'content-length': '0' } : {}),
    },
  });
}
