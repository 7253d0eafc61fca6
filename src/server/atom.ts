import type { Alert, News } from '../ledger/alerts/alerts.js';

/** RFC 4287: what an alert's answer grew by, the newest first. Words of articles stand in it as text, never as markup. */
export function atomFeed(alert: Alert, news: readonly News[], origin: string): string {
  const self = `${origin}/api/alerts/${alert.id}/feed.atom`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>urn:casus:${text(alert.id)}</id>
  <title>${text(alert.name)}</title>
  <updated>${text(news[0]?.at ?? alert.created)}</updated>
  <author><name>Casus</name></author>
  <link rel="self" href="${text(self)}"/>
${news
  .map(
    ({ subject, at, title, words, link }) => `  <entry>
    <id>urn:casus:${text(alert.id)}:${encodeURIComponent(subject)}</id>
    <title type="text">${text(title)}</title>
    <updated>${text(at)}</updated>
    <link rel="alternate" href="${text(`${origin}${link}`)}"/>
    <content type="text">${text(words)}</content>
  </entry>
`,
  )
  .join('')}</feed>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as XML 1.0 can hold it. */
function text(value: string): string {
  return value
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
}
