import { bodyLimit } from 'hono/body-limit';
import { readStreams } from '../../intake/streams.js';
import { ERROR_CATALOGUE, type ErrorCode } from '../../records/errors.js';
import { type App, type Desk, route } from '../api.js';
import { Failures, Job, Jobs, NewReports } from '../contract.js';
import { Refusal } from '../problem.js';
import { sendEvents } from '../sse.js';
import { GIVEN, textJob, uploadJob } from '../uploads.js';

const MOST_FILES = 500;
/** Of all files together; each is held to the limits of reading besides. */
export const LARGEST_UPLOAD = 256_000_000;

export function addIntake(app: App, { ledger, jobs }: Desk): void {
  route(
    app,
    '/api/add',
    {
      method: 'post',
      summary: 'Take in a pasted text, or what an address leads to',
      tag: 'Add',
      body: NewReports,
      answer: Job,
      status: 202,
    },
    async ({ body }) => {
      if (body.kind === 'text') {
        const { kind: _, ...report } = body;
        return jobs.start(textJob(report));
      }
      const { url, published } = body;
      return jobs.start({ what: url, reports: (signal) => readStreams([url], { hints: { published }, signal }) });
    },
  );
  app.use(
    '/api/add/files',
    bodyLimit({
      maxSize: LARGEST_UPLOAD,
      onError: () => {
        throw new Refusal(413, 'input-too-large', 'the files are too large together', {
          remedy: 'add them with casus add',
        });
      },
    }),
  );
  route(
    app,
    '/api/add/files',
    {
      method: 'post',
      summary: 'Take in files: multipart, `files` and `published`',
      tag: 'Add',
      answer: Job,
      status: 202,
    },
    async ({ context }) => {
      const form = await context.req.formData().catch(() => {
        throw new Refusal(400, 'usage', 'the body is no form');
      });
      const files = form.getAll('files').flatMap((file) => (typeof file === 'string' ? [] : [file]));
      if (files.length === 0) throw new Refusal(400, 'usage', 'the form has no files');
      if (files.length > MOST_FILES) throw new Refusal(413, 'input-too-large', `at most ${MOST_FILES} files at once`);
      const published = form.get('published');
      return jobs.start(await uploadJob(files, typeof published === 'string' && published ? published : undefined));
    },
  );
  route(
    app,
    '/api/failures',
    { summary: 'What could not be taken in, and why', tag: 'Add', answer: Failures },
    async () => ({
      items: (await ledger.failures()).map((failure) => ({ ...failure, ...remedyOf(failure.code) })),
    }),
  );
  route(
    app,
    '/api/failures/retry',
    { method: 'post', summary: 'Try again to take in what failed', tag: 'Add', answer: Job, status: 202 },
    async () => {
      const sources = new Set((await ledger.failures()).map(({ source }) => source));
      // What was pasted, dropped or piped in is gone.
      const left = [...sources].filter((source) => source !== '-' && !source.startsWith(GIVEN));
      return jobs.start({
        what: left.length === 0 ? 'nothing that could be tried again' : left.join(', ').slice(0, 500),
        reports: (signal) => readStreams(left, { signal }),
      });
    },
  );
  route(app, '/api/jobs', { summary: 'What is and was taken in', tag: 'Add', answer: Jobs }, async () => ({
    items: jobs.all(),
  }));
  route(app, '/api/jobs/{id}', { summary: 'One of them', tag: 'Add', answer: Job }, async ({ path }) =>
    jobs.one(path.id),
  );
  route(
    app,
    '/api/jobs/{id}',
    { method: 'delete', summary: 'Stop it after the report that is being read', tag: 'Add', answer: Job },
    async ({ path }) => jobs.stop(path.id),
  );
  route(
    app,
    '/api/jobs/{id}/events',
    {
      summary: 'Its progress, as server-sent events: progress (JobStep), done (Job)',
      tag: 'Add',
      mediaType: 'text/event-stream',
    },
    async ({ path, context }) => {
      const hub = jobs.hub(path.id);
      const now = () => {
        const job = jobs.one(path.id);
        return job.state === 'waiting' || job.state === 'running'
          ? { event: 'progress', data: { through: job.through, counts: job.counts } }
          : { event: 'done', data: job };
      };
      return sendEvents(context, hub, { first: now, last: ({ event }) => event === 'done' });
    },
  );
}

function remedyOf(code: string): { remedy?: string } {
  return code in ERROR_CATALOGUE ? { remedy: ERROR_CATALOGUE[code as ErrorCode].remedy } : {};
}
