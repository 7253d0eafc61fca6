import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import type { Ledger } from '../ledger/ledger.js';
import { Problem } from './contract.js';
import type { Hub } from './hub.js';
import type { Jobs } from './jobs.js';
import { Invalid, Refusal } from './problem.js';
import { readQuery } from './query.js';
import type { ReaderKeeper } from './reader-keeper.js';

/** What the routes stand on. */
export interface Desk {
  readonly ledger: Ledger;
  readonly reader: ReaderKeeper;
  readonly jobs: Jobs;
  readonly hub: Hub;
  readonly version: string;
  /** Who decides where a request does not say. */
  readonly who: string;
  /** What links that leave the desk begin with: 'http://127.0.0.1:8377'. */
  readonly origin: string;
}

export type App = OpenAPIHono;

export interface Operation<Q extends z.ZodType, A extends z.ZodType, B extends z.ZodType> {
  readonly method?: 'get' | 'post' | 'patch' | 'delete';
  readonly summary: string;
  readonly tag: string;
  readonly query?: Q;
  readonly body?: B;
  readonly answer?: A;
  readonly status?: 200 | 201 | 202 | 204;
  /** Of what is not JSON. */
  readonly mediaType?: string;
}

export interface Asked<Q, B> {
  readonly query: Q;
  readonly body: B;
  /** What stands in the path: `id`. */
  readonly path: Readonly<Record<string, string>>;
  readonly context: Context;
}

/**
 * Adds a route and its part of the OpenAPI document. What comes in is checked by the schemas; what goes out is held
 * to its schema by the compiler.
 */
export function route<Q extends z.ZodType, A extends z.ZodType, B extends z.ZodType>(
  app: App,
  path: string,
  operation: Operation<Q, A, B>,
  answer: (asked: Asked<z.output<Q>, z.output<B>>) => Promise<z.input<A> | Response>,
): void {
  const { method = 'get', summary, tag, query, body, status = 200, mediaType = 'application/json' } = operation;
  app.openAPIRegistry.registerPath({
    method,
    path,
    summary,
    tags: [tag],
    request: {
      ...(query ? { query: query as never } : {}),
      ...(body ? { body: { required: true, content: { 'application/json': { schema: body as never } } } } : {}),
      params: paramsOf(path) as never,
    },
    responses: {
      [status]:
        status === 204
          ? { description: 'Done.' }
          : {
              description: summary,
              content: { [mediaType]: { schema: (operation.answer ?? { type: 'string' }) as never } },
            },
      default: { description: 'Failed.', content: { 'application/problem+json': { schema: Problem } } },
    },
  });
  app.on(method, path.replaceAll(/\{(\w+)\}/g, ':$1'), async (context) => {
    const answered = await answer({
      query: query ? readQuery(query, new URL(context.req.url).searchParams) : undefined,
      body: body ? await readBody(context, body) : undefined,
      path: context.req.param() as Readonly<Record<string, string>>,
      context,
    } as Asked<z.output<Q>, z.output<B>>);
    if (answered instanceof Response) return answered;
    return context.json(answered as never, status as 200);
  });
}

async function readBody<B extends z.ZodType>(context: Context, schema: B): Promise<z.output<B>> {
  // A form of another site can send text, and never this type.
  if (!/^application\/json\b/i.test(context.req.header('content-type') ?? '')) {
    throw new Refusal(415, 'usage', 'the body is to be application/json');
  }
  let value: unknown;
  try {
    value = await context.req.json();
  } catch {
    throw new Refusal(400, 'usage', 'the body is no JSON');
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Invalid(parsed.error.issues);
  return parsed.data;
}

function paramsOf(path: string) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  if (names.length === 0) return undefined;
  return z.object(Object.fromEntries(names.map((name) => [name, z.string()])));
}
