import type { Readable } from 'node:stream';
import { LimitReader, WARCParser } from 'warcio';
import { CasusError } from '../records/errors.js';

/** A page as a web archive keeps it. */
export interface ArchivedPage {
  readonly url: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const PAGE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;

/**
 * The pages of a WARC file, packed or not, in their order: responses that succeeded and hold a page.
 * The file may be of any size; a page above `maxBytes` is given in its first bytes, so that intake refuses it.
 *
 * @throws CasusError input-malformed.
 */
export async function* readArchive(stream: Readable, place: string, maxBytes: number): AsyncGenerator<ArchivedPage> {
  let any = false;
  try {
    for await (const record of new WARCParser(stream as AsyncIterable<Uint8Array>)) {
      any ||= Boolean(record.warcType);
      const contentType = record.httpHeaders?.headers.get('content-type') ?? '';
      const isPage = record.warcType === 'response' && record.httpHeaders?.statusCode === 200 && PAGE.test(contentType);
      if (!isPage || !record.warcTargetURI) continue;
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of record) {
        if (size <= maxBytes) chunks.push(chunk);
        size += chunk.length;
      }
      // The reader of a record counts down what is left of it.
      if (record._reader instanceof LimitReader && record._reader.limit > 0)
        throw new Error('its last record is cut off');
      yield { url: record.warcTargetURI.replace(/^<|>$/g, ''), contentType, bytes: Buffer.concat(chunks) };
    }
  } catch (cause) {
    if (cause instanceof CasusError) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new CasusError('input-malformed', `the web archive breaks off or is damaged: ${message}`, { place, cause });
  }
  if (!any) throw new CasusError('input-malformed', 'the file holds no record of a web archive', { place });
}
