/**
 * A resolution printed by a browser, for tests of the import: pages with heads, feet and page
 * numbers, lines that are filled, words cut at their ends, footnotes at the foot of their page.
 */

import { chromium } from '@playwright/test';
import { findChromium, launchFlags } from '../scripts/browser.ts';
import { type Language, languages } from '../src/model/languages.ts';
import { annexHeadings, annexOf, earlierNotes, noise } from './made-resolution.ts';

interface Block {
  text: string;
  heading: boolean;
  notes: string[];
  /** What stands beside it, in a second column. */
  beside?: string;
}

/** Everything that is printed, with `[^12]` where a footnote is called. */
function blocksOf(language: Language): Block[] {
  const { pieces, notes } = annexOf(language);
  const [first, title, second] = annexHeadings[language];
  const heading = (text: string): Block => ({ text, heading: true, notes: [] });
  const others = pieces.filter(({ kind }) => kind !== 'heading');
  const bare = (text: string): string => text.replace(/\[\^\d\]/gu, '');
  const columns = noise.map(
    ([text, beside]): Block => ({ text, heading: false, notes: [], beside }),
  );
  const earlier = others.map(({ text }, at): Block => {
    const call = at < earlierNotes ? `[^${at + 1}]` : '';
    const own = at < earlierNotes ? [`[^${at + 1}] Earlier note ${at + 1}.`] : [];
    return { text: `${at + 1}. ${bare(text)}${call}`, heading: false, notes: own };
  });
  const annex = pieces.map(({ kind, label, text }): Block => {
    const own: string[] = [];
    const words = text.replace(/\[\^(\d)\]/gu, (_, digit: string) => {
      const number = Number(digit) + earlierNotes;
      own.push(`[^${number}] ${notes[Number(digit) - 1] ?? ''}`);
      return `[^${number}]`;
    });
    return { text: `${label} ${words}`.trim(), heading: kind === 'heading', notes: own };
  });
  const later = others.slice(0, 30).map(({ text }, at) => ({
    text: `${at + 1}. ${bare(text)}`,
    heading: false,
    notes: [],
  }));
  return [
    heading(first),
    ...columns,
    ...earlier,
    heading(first),
    heading(title),
    ...annex,
    heading(second),
    ...columns,
    ...later,
  ];
}

const fonts: Partial<Record<Language, string>> = {
  zh: 'Noto Serif CJK SC',
  ar: 'Noto Naskh Arabic',
};

/** The PDFs of these languages, by one browser; undefined where there is none. */
export async function resolutionPdfs(
  wanted: readonly Language[],
): Promise<Map<Language, Buffer> | undefined> {
  const executablePath = findChromium();
  if (executablePath === undefined) return undefined;
  const browser = await chromium.launch({ executablePath, args: launchFlags });
  const made = new Map<Language, Buffer>();
  for (const language of wanted) {
    const page = await browser.newPage();
    const font = `${fonts[language] ?? 'Noto Serif'}, Noto Serif`;
    await page.setContent(
      `<html lang="${language}" dir="${languages[language].dir}"><style>
        @page { size: A4; margin: 0 }
        body { margin: 0; font: 12pt/17pt ${font} }
        section { box-sizing: border-box; position: relative; block-size: 296mm; padding: 25mm 30mm; break-after: page }
        p { margin: 0; white-space: pre; text-align-last: justify }
        .last { text-align-last: start }
        .heading { margin-block-start: 8pt; font-weight: bold; text-align-last: center }
        .heading:not(.heading + .heading, :has(+ .heading)) { margin-block-end: 8pt }
        header, footer, aside { position: absolute; inset-inline: 30mm }
        header { inset-block-start: 12mm } footer { inset-block-end: 10mm }
        aside { inset-block-end: 22mm; font-size: 10pt; line-height: 14pt }
        .beside { position: absolute; inset-inline-start: 105mm }
        sup { font-size: 62%; line-height: 0 }
      </style><body></body></html>`,
    );
    await page.evaluate(layOut, { blocks: blocksOf(language), font, chinese: language === 'zh' });
    made.set(language, await page.pdf({ preferCSSPageSize: true }));
    await page.close();
  }
  await browser.close();
  return made;
}

/** Runs in the page: cuts blocks into lines, and lines into pages. */
function layOut({
  blocks,
  font,
  chinese,
}: {
  blocks: Block[];
  font: string;
  chinese: boolean;
}): void {
  const context = document.createElement('canvas').getContext('2d');
  const width = 565;
  const measure = (text: string): number => {
    if (context) context.font = `16px ${font}`;
    return context?.measureText(text.replace(/\[\^\d+\]/gu, '')).width ?? 0;
  };
  const linesOf = (text: string, most: number): string[] => {
    const lines = [''];
    const words = chinese
      ? text.match(/\d+[.年]? ?|[A-Z/.\d-]+|\[\^\d+\]|.[，。、；：》）,;:).]*(?:\[\^\d+\])?/gu)
      : text.split(' ');
    for (const word of words ?? []) {
      const line = lines.at(-1) ?? '';
      const longer = line === '' ? word : `${line}${chinese ? '' : ' '}${word}`;
      if (measure(longer) <= most) lines[lines.length - 1] = longer;
      else {
        const cut = /^(\p{Script=Latin}{4}|\p{Script=Cyrillic}{4})(\p{L}{4,}.*)$/u.exec(word);
        const start = `${line} ${cut?.[1]}-`;
        if (cut && measure(start) <= most) lines.splice(-1, 1, start, cut[2] ?? '');
        else lines.push(word);
      }
    }
    return lines;
  };
  const put = (parent: Element, name: string, text: string, kind: string): void => {
    const element = parent.appendChild(document.createElement(name));
    element.className = kind;
    for (const [at, part] of text.split(/\[\^(\d+)\]/u).entries()) {
      if (at % 2 === 0) element.append(part);
      else element.appendChild(document.createElement('sup')).textContent = part;
    }
  };
  let section: Element | undefined;
  let notes: Element | undefined;
  let room = 0;
  const begin = (): void => {
    section = document.body.appendChild(document.createElement('section'));
    const number = document.body.children.length;
    put(section, 'header', number % 2 === 0 ? 'A/RES/79/1' : 'The Pact for the Future', 'last');
    put(section, 'footer', `${number}/60    24-16764`, 'last');
    notes = document.createElement('aside');
    room = 36;
  };
  for (const block of blocks) {
    // Bold letters are wider than those that are measured.
    const lines = linesOf(block.text, block.heading ? width * 0.8 : width);
    const footnotes = block.notes.map((note) => linesOf(note, width * 1.1));
    const needed = block.heading ? 4 : 1 + footnotes.flat().length;
    for (const [at, line] of lines.entries()) {
      if (room < needed + (at === 0 ? footnotes.flat().length : 0)) begin();
      const last = at === lines.length - 1;
      if (section) put(section, 'p', line, block.heading ? 'heading' : last ? 'last' : '');
      if (section?.lastElementChild && block.beside !== undefined) {
        put(section.lastElementChild, 'span', block.beside, 'beside');
      }
      room -= block.heading ? 2.2 : 1;
      // A note stands on the page of its call.
      if (!last || !section || !notes) continue;
      if (footnotes.length > 0) section.append(notes);
      for (const note of footnotes) {
        for (const [row, text] of note.entries()) {
          put(notes, 'p', text, row === note.length - 1 ? 'last' : '');
          room -= 1;
        }
      }
    }
  }
}
