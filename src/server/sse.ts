import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Hub, Message } from './hub.js';

const HEARTBEAT = 20_000;

/**
 * Sends what the hub tells as server-sent events, the first message (if any) at once, until the reader goes away or
 * `last` says that a message was the last.
 */
export function sendEvents(
  context: Context,
  hub: Hub,
  { first, last }: { first?: () => Message | undefined; last?: (message: Message) => boolean } = {},
): Response {
  context.header('cache-control', 'no-store');
  context.header('x-accel-buffering', 'no');
  return streamSSE(context, async (stream) => {
    const waiting: Message[] = [];
    let wake: () => void = () => {};
    const unlisten = hub.listen((message) => {
      waiting.push(message);
      wake();
    });
    stream.onAbort(() => {
      unlisten();
      wake();
    });
    try {
      const begun = first?.();
      if (begun) waiting.push(begun);
      // Tells the page that the line is open.
      await stream.write(': open\n\n');
      while (!stream.aborted && !stream.closed) {
        const message = waiting.shift();
        if (message) {
          await stream.writeSSE({ event: message.event, data: JSON.stringify(message.data) });
          if (last?.(message)) return;
          continue;
        }
        const isTold = await new Promise<boolean>((resolve) => {
          const timer = setTimeout(() => resolve(false), HEARTBEAT);
          wake = () => {
            clearTimeout(timer);
            resolve(true);
          };
          if (waiting.length > 0) wake();
        });
        if (!isTold) await stream.write(': still here\n\n');
      }
    } finally {
      unlisten();
    }
  });
}
