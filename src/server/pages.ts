import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Context } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The built application: its files, and its page for every other path, so that each view's address can be shared.
 * Where it was not built a page says how to.
 */
export async function deskPage(context: Context, folder: string): Promise<Response> {
  const path = decodeURIComponent(new URL(context.req.url).pathname);
  const file = normalize(join(folder, path));
  const isInside = file.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  const type = TYPES[extname(file)];
  if (isInside && type && !path.includes('\0')) {
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes) {
      // Vite names what it bundles after its content.
      const isHashed = path.startsWith('/assets/');
      return context.body(bytes, 200, {
        'content-type': type,
        'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
    }
    if (path.startsWith('/assets/')) return context.text('There is no such file.', 404);
  }
  const page = await readFile(join(folder, 'index.html')).catch(() => undefined);
  if (!page) return context.html(NOT_BUILT, 503);
  return context.body(page, 200, { 'content-type': TYPES['.html'], 'cache-control': 'no-cache' });
}

const NOT_BUILT = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Casus: the desk is not built</title><link rel="stylesheet" href="/api/try.css"></head>
<body><main>
<h1>The desk is not built yet</h1>
<p>The server runs and answers at <a href="/api">/api</a>. Its pages are missing: this is a checkout whose browser
application has not been built. In its folder, run</p>
<pre>npm run build</pre>
<p>and load this page again. The npm package brings the pages along.</p>
</main></body></html>
`;
