/**
 * The styles in the head of a page as one sheet: one hash in the policy instead of one a sheet, the
 * order of the layers said once, and no voices of languages that the page does not speak. What
 * is left out stands in site.css, for words that come later (src/styles/tongues.css).
 */

import { kept } from '../model/kept.ts';

/** The order that every sheet of src/styles states; the bundler writes it out between all of them. */
const layers = '@layer tokens,base,frame,text,part,page,print;';
const ofLayers = /@layer [\w,]+;\n?/gu;

/** Safari has needed no prefix for these since 12.1; the bundler goes by the shorthand. */
const prefixed = /-webkit-text-decoration-(?:line|color):[^;}]*;/gu;

/** The values of a language: a rule of its own with custom properties alone. */
const voice = /\[lang\|="?(\w+)"?\]\{--[^{}]*\}/gu;

/** Names of languages as links and choices: a word or two, in whatever letters there are. */
const names = /<nav[^>]* data-tongues[\s\S]*?<\/nav>|<option[^>]*>/gu;

/** A page with one sheet in its head; a page without a sheet stays as it is. */
export function withOneSheet(html: string): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  const sheets = [...head.matchAll(/<style>([\s\S]*?)<\/style>\n?/gu)];
  const last = sheets.at(-1);
  if (last === undefined) return html;
  const spoken = html.replace(names, '');
  const isSpoken = (language: string): boolean => spoken.includes(` lang="${language}`);
  const later = html.includes('site.css"');
  const sheet = plain(sheets.map(([, text = '']) => text.trim()).join('')).replace(
    voice,
    (rule, language: string) => (later && !isSpoken(language) ? '' : rule),
  );
  let rest = head;
  for (const [whole] of sheets) rest = rest.replace(whole, () => '');
  return `${rest}<style>${layers}${sheet}</style>\n${html.slice(end)}`;
}

/** Pages of a kind have the same sheets. */
const plain = kept((sheet) => sheet.replace(ofLayers, '').replace(prefixed, ''));
