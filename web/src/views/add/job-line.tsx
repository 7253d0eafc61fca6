import { Link } from 'wouter';
import type { Job } from '../../../../src/server/contract';
import { refresh } from '../../data/answers';
import { ask } from '../../data/api';
import { useJob } from '../../data/jobs';
import { dayLabel } from '../../format/dates';
import { articlePath, line } from '../../format/words';

/** One addition: how far it is, what came of each report. */
export function JobLine({ first }: { readonly first: Job }) {
  const job = useJob(first);
  const isOver = job.state !== 'waiting' && job.state !== 'running';
  const stop = () =>
    void ask(`/api/jobs/${encodeURIComponent(job.id)}`, {}, { method: 'DELETE' }).then(refresh, refresh);
  const counts = Object.entries(job.counts).filter(([, count]) => count > 0);
  return (
    <div className="job">
      <div className="head">
        <strong className="words">{line(job.what)}</strong>
        <span className={`state ${job.state === 'done' ? 'discharged' : job.state === 'failed' ? 'violated' : ''}`}>
          {job.state}
        </span>
        <span className="meta">
          {counts.map(([outcome, count]) => (
            <span key={outcome}>
              {count} {outcome}
            </span>
          ))}
          <span>{dayLabel(job.started)}</span>
        </span>
        {!isOver && (
          <button type="button" className="button small" onClick={stop}>
            Stop
          </button>
        )}
      </div>
      {!isOver && <progress value={job.through} max={1} aria-label={`Read of ${job.what}`} />}
      {job.message && <p className="reason words">{line(job.message)}</p>}
      <ul>
        {job.items.slice(0, 50).map((item) => (
          <li key={`${item.source} ${item.outcome} ${item.article ?? ''}`} className="words">
            <span className={`state ${item.outcome === 'failed' ? 'violated' : ''}`}>{item.outcome}</span>{' '}
            {item.article ? (
              <Link href={articlePath(item.article)}>{line(item.title ?? item.source)}</Link>
            ) : (
              line(item.title ?? item.source)
            )}
            {item.message && (
              <span className="reason">
                {' '}
                {line(item.message)} {item.remedy && line(item.remedy)}
              </span>
            )}
          </li>
        ))}
        {job.items.length > 50 && <li className="reason">and {job.items.length - 50} more</li>}
      </ul>
    </div>
  );
}
