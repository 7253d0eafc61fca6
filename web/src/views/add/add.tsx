import { type FormEvent, useEffect, useState } from 'react';
import type { Failure, Job } from '../../../../src/server/contract';
import { useAnswer } from '../../data/answers';
import { ask } from '../../data/api';
import { useFilters } from '../../data/filters';
import { dayLabel } from '../../format/dates';
import { line, plural } from '../../format/words';
import { Answer, Failed } from '../../parts/answer';
import { csvExport, ExportMenu, jsonExport } from '../../parts/export-menu';
import { Segmented } from '../../parts/fields';
import { ViewHead } from '../../parts/view-head';
import { JobLine } from './job-line';
import './add.css';

type Way = 'text' | 'files' | 'url';
const WAYS: readonly { readonly value: Way; readonly label: string }[] = [
  { value: 'text', label: 'Paste text' },
  { value: 'files', label: 'Files' },
  { value: 'url', label: 'Address or feed' },
];

/** Takes reports in, and shows how it goes. */
export default function AddView() {
  const [filters, change] = useFilters(['way']);
  const way = (filters.way ?? 'text') as Way;
  const jobs = useAnswer<{ readonly items: readonly Job[] }>('/api/jobs');
  const failures = useAnswer<{ readonly items: readonly Failure[] }>('/api/failures');
  const [error, setError] = useState<unknown>();
  const send = async (path: string, body: unknown): Promise<boolean> => {
    setError(undefined);
    try {
      await ask<Job>(path, {}, { method: 'POST', body });
      await jobs.refetch();
      return true;
    } catch (problem) {
      setError(problem);
      return false;
    }
  };
  useDropAnywhere((files) => {
    change({ way: 'files' });
    void sendFiles(send, files);
  });
  return (
    <>
      <ViewHead
        title="Add"
        about="What is added is read on this machine and kept in its ledger. Nothing is sent elsewhere."
      >
        <ExportMenu
          choices={
            failures.data
              ? [csvExport('failures', failures.data.items), jsonExport('failures', failures.data.items)]
              : []
          }
        />
      </ViewHead>
      <div className="filters">
        <Segmented
          label="How"
          value={way}
          options={WAYS}
          onChange={(next) => change({ way: next === 'text' ? undefined : next })}
        />
      </div>
      {way === 'text' && <Paste onSend={send} />}
      {way === 'files' && <Files onSend={send} />}
      {way === 'url' && <Address onSend={send} />}
      {error !== undefined && <Failed error={error} />}
      <section className="add-part" aria-live="polite">
        <h2>Under way and done</h2>
        <Answer
          of={jobs}
          lines={2}
          isEmpty={({ items }) => items.length === 0}
          empty={<p className="reason">Nothing was added since the desk was opened.</p>}
        >
          {({ items }) => (
            <>
              {items.map((job) => (
                <JobLine key={job.id} first={job} />
              ))}
            </>
          )}
        </Answer>
      </section>
      <section className="add-part" id="failures">
        <h2>What could not be taken in</h2>
        <Answer
          of={failures}
          lines={2}
          isEmpty={({ items }) => items.length === 0}
          empty={<p className="reason">Nothing is set aside.</p>}
        >
          {({ items }) => (
            <>
              <div className="buttons">
                <button type="button" className="button" onClick={() => void send('/api/failures/retry', {})}>
                  Try all again
                </button>
              </div>
              <ul>
                {items.map((failure) => (
                  <li key={failure.place} className="failure words">
                    <p>
                      <strong>{line(failure.place)}</strong>
                    </p>
                    <p>{line(failure.message)}</p>
                    {failure.remedy && <p className="reason">{line(failure.remedy)}</p>}
                    <p className="meta">
                      <span>{failure.code}</span>
                      <span>{plural(failure.attempts, 'attempt')}</span>
                      <span>last {dayLabel(failure.last)}</span>
                    </p>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Answer>
      </section>
    </>
  );
}

type Send = (path: string, body: unknown) => Promise<boolean>;

function Paste({ onSend }: { readonly onSend: Send }) {
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = Object.fromEntries(
      [...new FormData(form)].flatMap(([name, value]) => (String(value).trim() ? [[name, String(value)]] : [])),
    );
    setBusy(true);
    const isTaken = await onSend('/api/add', { kind: 'text', ...given });
    setBusy(false);
    if (isTaken) form.reset();
  };
  return (
    <form className="add-form" onSubmit={submit}>
      <label className="field">
        Text of the report
        <textarea
          name="text"
          rows={9}
          required
          placeholder="The report's own words, without menus and advertisements"
        />
      </label>
      <div className="row">
        <label className="field">
          Headline
          <input name="title" maxLength={500} />
        </label>
        <label className="field">
          Outlet
          <input name="outlet" maxLength={200} />
        </label>
        <label className="field">
          Published
          <input name="published" type="date" />
        </label>
        <label className="field">
          Address
          <input name="url" type="url" placeholder="https://…" maxLength={2000} />
        </label>
      </div>
      <p className="reason">Without a day of publication, “Thursday” cannot be dated; it then stays open.</p>
      <div className="buttons">
        <button type="submit" className="button primary" disabled={isBusy}>
          Add
        </button>
      </div>
    </form>
  );
}

async function sendFiles(send: Send, files: readonly File[], published?: string): Promise<boolean> {
  if (files.length === 0) return false;
  const form = new FormData();
  for (const file of files) form.append('files', file);
  if (published) form.append('published', published);
  return send('/api/add/files', form);
}

function Files({ onSend }: { readonly onSend: Send }) {
  const [published, setPublished] = useState('');
  return (
    <form className="add-form" onSubmit={(event) => event.preventDefault()}>
      <label className="drop">
        <span>Drop files here, or choose them</span>
        <span className="reason">HTML, text, Markdown, JSON Lines, feeds, WARC</span>
        <input
          type="file"
          multiple
          onChange={async ({ currentTarget }) => {
            await sendFiles(onSend, [...(currentTarget.files ?? [])], published);
            currentTarget.value = '';
          }}
        />
      </label>
      <label className="field short">
        Published, where a file does not say
        <input type="date" value={published} onChange={(event) => setPublished(event.target.value)} />
      </label>
    </form>
  );
}

function Address({ onSend }: { readonly onSend: Send }) {
  const [url, setUrl] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await onSend('/api/add', { kind: 'url', url: url.trim() })) setUrl('');
  };
  return (
    <form className="add-form" onSubmit={submit}>
      <label className="field">
        Address of an article, a feed or a sitemap of news
        <input
          type="url"
          required
          value={url}
          placeholder="https://…"
          onChange={(event) => setUrl(event.target.value)}
        />
      </label>
      <p className="reason">
        Casus itself fetches it, politely: it keeps to robots.txt and asks each host once at a time.
      </p>
      <div className="buttons">
        <button type="submit" className="button primary">
          Add
        </button>
      </div>
    </form>
  );
}

/** Files may be dropped anywhere on the view. */
function useDropAnywhere(onFiles: (files: readonly File[]) => void): void {
  useEffect(() => {
    const over = (event: globalThis.DragEvent) => event.preventDefault();
    const drop = (event: globalThis.DragEvent) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  });
}
