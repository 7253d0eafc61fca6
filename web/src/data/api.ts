import type { Problem } from '../../../src/server/contract';

/** RFC 9457, as the server sends it; or made here where it did not answer. */
export type Trouble = Pick<Problem, 'title' | 'status'> & Partial<Problem>;

export class ApiError extends Error {
  readonly problem: Trouble;

  constructor(problem: Trouble) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiError';
    this.problem = problem;
  }
}

export type Param = string | number | boolean | readonly (string | number)[] | undefined;
export type Params = Readonly<Record<string, Param>>;

/** Parameters of a question; what is empty is left out, lists are parted by commas. */
export function queryOf(params: Params): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || value === '' || value === false) continue;
    if (Array.isArray(value) && value.length === 0) continue;
    query.append(name, String(value));
  }
  const text = query.toString();
  return text ? `?${text}` : '';
}

export interface Asking {
  readonly signal?: AbortSignal;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON, but for a form, which is sent as it is. */
  readonly body?: unknown;
}

const TOKEN = new URLSearchParams(location.hash.slice(1)).get('token') ?? undefined;

/**
 * Asks the server that served the page, and no other.
 *
 * @throws ApiError where it refuses, or does not answer.
 */
export async function ask<T>(path: string, params: Params = {}, asking: Asking = {}): Promise<T> {
  const { signal, body } = asking;
  const isForm = body instanceof FormData;
  let response: Response;
  try {
    response = await fetch(`${path}${queryOf(params)}`, {
      method: asking.method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        accept: 'application/json',
        ...(TOKEN ? { authorization: `Bearer ${TOKEN}` } : {}),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
      signal,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError({
      title: 'The server does not answer',
      status: 0,
      remedy: 'Check that casus serve is still running.',
    });
  }
  if (!response.ok) throw new ApiError(await problemOf(response));
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

async function problemOf(response: Response): Promise<Trouble> {
  try {
    const problem = (await response.json()) as Partial<Problem>;
    return { ...problem, title: problem.title ?? response.statusText, status: response.status };
  } catch {
    return { title: response.statusText || `Status ${response.status}`, status: response.status };
  }
}
