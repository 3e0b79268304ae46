/**
 * A page that anybody can read, anywhere, and that holds what it shows as data: it opens again where
 * it was made. It loads nothing and runs nothing.
 */

import { type Language, languages } from '../model/languages.ts';

export interface ReadablePage {
  language: Language;
  title: string;
  style: string;
  /** Words under the title, a paragraph each. */
  lines: readonly string[];
  /** HTML. */
  body: string;
  data: { type: string; id: string; value: unknown };
}

export function readablePage({ language, title, style, lines, body, data }: ReadablePage): string {
  const { tag, dir } = languages[language];
  const json = JSON.stringify(data.value).replaceAll('<', '\\u003c');
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
${lines.map((line) => `<p dir="auto">${escapeHtml(line)}</p>`).join('\n')}
${body}
</main>
<script type="${data.type}" id="${data.id}">${json}</script>
</body>
</html>
`;
}

/** The data of such a page, also if a browser has saved it again; undefined where there is none. */
export function dataInside(text: string, id: string): string | undefined {
  const name = text.indexOf(`id="${id}"`);
  const start = name < 0 ? -1 : text.indexOf('>', name);
  const end = start < 0 ? -1 : text.indexOf('<', start);
  return end < 0 ? undefined : text.slice(start + 1, end);
}

/** Words, whatever stands in them. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
