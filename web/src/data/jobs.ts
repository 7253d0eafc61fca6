import { useEffect, useState } from 'react';
import type { Job, JobStep } from '../../../src/server/contract';
import { refresh } from './answers';
import { ask } from './api';

/** A job as it goes on: what the server tells step by step, until it is done. */
export function useJob(first: Job): Job {
  const [job, setJob] = useState(first);
  const { id } = first;
  const isOver = job.state !== 'waiting' && job.state !== 'running';
  useEffect(() => {
    if (isOver) return;
    const source = new EventSource(`/api/jobs/${encodeURIComponent(id)}/events`);
    source.addEventListener('progress', (event) => {
      const { item, through, counts } = JSON.parse((event as MessageEvent<string>).data) as JobStep;
      setJob((now) => ({
        ...now,
        state: 'running',
        through,
        counts,
        items: item ? [...now.items, item].slice(-500) : now.items,
      }));
    });
    source.addEventListener('done', (event) => {
      source.close();
      setJob(JSON.parse((event as MessageEvent<string>).data) as Job);
      void refresh();
    });
    source.onerror = () => {
      // The line may have broken after the end: ask once how it stands.
      if (source.readyState === EventSource.CLOSED)
        void ask<Job>(`/api/jobs/${encodeURIComponent(id)}`).then(setJob, () => undefined);
    };
    return () => source.close();
  }, [id, isOver]);
  return job;
}
