/**
 * A packet as one page that anybody can read, anywhere, and that holds the packet as data: it opens
 * again on the page of packets. It loads nothing and runs nothing.
 */

import { escapeHtml } from '../copying/forms.ts';
import { type Language, languages } from '../model/languages.ts';
import type { Packet } from './packet.ts';

const dataId = 'packet';

/** The data of such a page, also if a browser has saved it again; undefined where there is none. */
export function packetInside(text: string): string | undefined {
  const name = text.indexOf(`id="${dataId}"`);
  const start = name < 0 ? -1 : text.indexOf('>', name);
  const end = start < 0 ? -1 : text.indexOf('<', start);
  return end < 0 ? undefined : text.slice(start + 1, end);
}

/** `body` is HTML that was made of the packet; `lines` say what it is and how it is opened again. */
export function packetAsHtml(
  packet: Packet,
  {
    language,
    title,
    lines,
    body,
  }: { language: Language; title: string; lines: readonly string[]; body: string },
): string {
  const { tag, dir } = languages[language];
  const data = JSON.stringify(packet).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${tag}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1 dir="auto">${escapeHtml(title)}</h1>
${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
${body}
</main>
<script type="application/json" id="${dataId}">${data}</script>
</body>
</html>
`;
}

const style =
  ':root{color-scheme:light dark}body{margin:2rem auto;max-inline-size:40rem;padding-inline:1rem;font:1.0625rem/1.6 serif}h1,h2,h3{font-size:1.25rem;line-height:1.3;break-after:avoid}h3{font-size:1rem}ol{padding-inline-start:1.5rem}p,li{overflow-wrap:anywhere}@media print{@page{margin:18mm}body{margin:0;max-inline-size:none}}';
