import type { z } from 'zod';
import { CasusError, type ErrorCode } from '../records/errors.js';
import type { Problem } from './contract.js';

/** HTTP's words for what went wrong; all that are not here are the server's own fault. */
const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  usage: 400,
  'not-in-ledger': 404,
  'question-not-understood': 422,
  'input-empty': 422,
  'input-malformed': 422,
  'input-binary': 415,
  'input-too-large': 413,
  'input-not-found': 404,
  'url-refused': 403,
  'robots-refused': 403,
  'fetch-failed': 502,
  'ledger-busy': 503,
  'ledger-full': 507,
};

/** A refusal of the server itself, before the ledger is asked. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly remedy: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    { remedy, headers = {} }: { remedy?: string; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.remedy = remedy;
    this.headers = headers;
  }
}

/** What is wrong with a question or a body, field by field. */
export class Invalid extends Error {
  readonly issues: readonly z.core.$ZodIssue[];

  constructor(issues: readonly z.core.$ZodIssue[]) {
    super('the request is not as it should be');
    this.issues = issues;
  }
}

/** Any failure as RFC 9457 has it; what is not expected tells nothing of the inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Invalid) {
    const issues = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    const [first] = issues;
    return problem(400, 'usage', first ? `${first.path ? `${first.path}: ` : ''}${first.message}` : error.message, {
      issues,
      remedy: 'see /openapi.json for what is asked for',
    });
  }
  if (error instanceof Refusal) return problem(error.status, error.code, error.message, { remedy: error.remedy });
  if (error instanceof CasusError) {
    return problem(STATUS[error.code] ?? 500, error.code, error.message, {
      remedy: error.remedy,
      ...(error.place ? { place: error.place } : {}),
    });
  }
  return problem(500, 'internal', 'the server failed; its own output says more', {
    remedy: 'report the message with what was asked',
  });
}

function problem(status: number, code: string, detail: string, more: Partial<Problem>): Problem {
  const { remedy, ...rest } = more;
  return {
    type: 'about:blank',
    title: TITLES[status] ?? 'Failed',
    status,
    detail,
    code,
    ...(remedy ? { remedy } : {}),
    ...rest,
  };
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Not understood',
  401: 'Token needed',
  403: 'Refused',
  404: 'Not found',
  405: 'Not possible here',
  413: 'Too large',
  415: 'Not a text',
  422: 'Not readable',
  429: 'Too many requests',
  500: 'Failed',
  502: 'Not fetched',
  503: 'Busy',
  507: 'No room',
};
