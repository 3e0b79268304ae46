/**
 * A passage as plain text and as HTML, which is what a word processor takes. The HTML has paragraphs
 * and lists, language and direction, and nothing of the page that it comes from.
 */

import { languages } from '../model/languages.ts';
import { isolated } from './isolates.ts';
import { markdownOf } from './markdown.ts';
import type { CopiedUnit, Passage, Run } from './passage.ts';

export const copyForms = ['words', 'reference', 'footnotes', 'markdown'] as const;
export type CopyForm = (typeof copyForms)[number];

/** What is put on the clipboard; Markdown is plain text alone. */
export interface Copied {
  text: string;
  html?: string;
}

/** One passage, or the same one in several languages, each in full with its reference. */
export function copied(passages: readonly Passage[], form: CopyForm): Copied {
  if (form === 'markdown') return { text: passages.map(markdownOf).join('\n\n') };
  return {
    text: passages.map((one) => textOf(one, form)).join('\n\n'),
    html: passages.map((one) => htmlOf(one, form)).join(''),
  };
}

type Said = Exclude<CopyForm, 'markdown'>;

function textOf(passage: Passage, form: Said): string {
  const { language, units, footnotes, reference, link } = passage;
  const written = (runs: readonly Run[]): string => textOfRuns(runs, form === 'footnotes');
  const blocks = [
    units.map(({ label, runs }) => joined(label, written(runs))),
    form === 'footnotes' ? footnotes.map(({ number, runs }) => `[${number}] ${written(runs)}`) : [],
    form === 'words' ? [] : [reference],
  ];
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => isolated(lines.join('\n'), language))
    .join('\n\n');
  // An address is a line of its own, which every program sets from left to right.
  return form === 'words' ? text : `${text}\n${link}`;
}

const joined = (label: string, words: string): string => (label ? `${label} ${words}` : words);

const textOfRuns = (runs: readonly Run[], marks: boolean): string =>
  runs.map((run) => (typeof run === 'string' ? run : marks ? `[${run.note}]` : '')).join('');

function htmlOf(passage: Passage, form: Said): string {
  const { language, units, footnotes, reference, link } = passage;
  const { tag, dir } = languages[language];
  const set = `lang="${tag}" dir="${dir}"`;
  const written = (runs: readonly Run[]): string =>
    runs
      .map((run) =>
        typeof run === 'string'
          ? escapeHtml(isolated(run, language))
          : form === 'footnotes'
            ? `<sup>${run.note}</sup>`
            : '',
      )
      .join('');
  const parts = lists(units).map((some) => {
    const lines = some.map(({ label, runs }) => joined(escapeHtml(label), written(runs)));
    if (!some[0]?.isItem) return lines.map((line) => `<p ${set}>${line}</p>`).join('');
    // The labels are words of the document: (a), a), (أ); a list that counts would have its own.
    return `<ol ${set} style="list-style-type:none">${lines.map((line) => `<li>${line}</li>`).join('')}</ol>`;
  });
  if (form === 'footnotes')
    for (const { number, runs } of footnotes)
      parts.push(`<p ${set}><sup>${number}</sup> ${written(runs)}</p>`);
  if (form !== 'words') {
    for (const line of reference.split('\n'))
      parts.push(`<p ${set}>${escapeHtml(isolated(line, language))}</p>`);
    parts.push(`<p dir="ltr"><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>`);
  }
  return parts.join('');
}

/** Units in stretches: those of a list together. */
function lists(units: readonly CopiedUnit[]): CopiedUnit[][] {
  const all: CopiedUnit[][] = [];
  for (const unit of units) {
    const last = all.at(-1);
    if (last && unit.isItem && last[0]?.isItem) last.push(unit);
    else all.push([unit]);
  }
  return all;
}

export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
