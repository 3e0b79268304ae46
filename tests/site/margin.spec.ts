/** The margin on every page with notes: none lies over another, and each is near its words. */

import type { Page } from '@playwright/test';
import { expect, test } from './browse.ts';
import { documentOf, isParagraphPage, pageFiles } from './dist.ts';

const pages = pageFiles.filter(
  (file) => isParagraphPage(file) && documentOf(file).querySelector('[role=note][data-layer]'),
);

interface Box {
  id: string;
  top: number;
  bottom: number;
  start: number;
  end: number;
  /** Where the words of the note begin; none for a note on a whole unit. */
  words?: number | undefined;
}

/** Boxes of the notes in the margin, of the words, and of what stands below. */
const boxes = (page: Page): Promise<{ notes: Box[]; text: Box[]; foot: number }> =>
  page.evaluate(() => {
    const box = (element: Element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return { id: element.id, top, bottom, start: left, end: right };
    };
    const notes = [...document.querySelectorAll('.para details:not(.whole) > [role=note]')];
    return {
      notes: notes.map((note) => {
        const id = note.querySelector('.nh a')?.getAttribute('href')?.slice(1);
        const words = id ? document.getElementById(id) : null;
        return { ...box(note), words: words?.getClientRects()[0]?.top };
      }),
      text: [...document.querySelectorAll('.txt, .whole, .under > *')].map(box),
      foot: document.querySelector('.foot')?.getBoundingClientRect().top ?? 0,
    };
  });

/** Notes that overlap one another, the text, or the foot of the page; and notes above their words. */
function faults({ notes, text, foot }: Awaited<ReturnType<typeof boxes>>): string[] {
  const found: string[] = [];
  const meet = (a: Box, b: Box): boolean =>
    a.top < b.bottom - 1 && b.top < a.bottom - 1 && a.start < b.end - 1 && b.start < a.end - 1;
  for (const [at, note] of notes.entries()) {
    for (const other of notes.slice(at + 1))
      if (meet(note, other)) found.push(`${note.id} over ${other.id}`);
    for (const other of text) if (meet(note, other)) found.push(`${note.id} over the text`);
    if (note.bottom > foot) found.push(`${note.id} over the foot`);
    const before = notes[at - 1];
    const due = Math.max(note.words ?? note.top, (before?.bottom ?? 0) + 8);
    if (note.words !== undefined && (note.top < note.words - 12 || note.top > due + 24))
      found.push(
        `${note.id} is at ${note.top}, its words at ${note.words}, the note before ends at ${before?.bottom}`,
      );
  }
  return found;
}

for (const width of [1130, 1440]) {
  test(`no note lies over another, the words or the foot, and each is on the line of its words or next to the one before: ${width} px`, async ({
    site,
    sweep,
  }) => {
    const found: string[] = [];
    await sweep.setViewportSize({ width, height: 900 });
    for (const file of pages) {
      await sweep.goto(site.url + file);
      found.push(...faults(await boxes(sweep)).map((fault) => `${file}: ${fault}`));
    }
    await sweep.setViewportSize({ width: 1280, height: 800 });
    expect(found.slice(0, 30)).toEqual([]);
  });
}

test('in a page from right to left the margin is on the other side, and nothing overlaps', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}en/11.html`);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const all = await boxes(page);
  expect(all.notes.length).toBeGreaterThan(5);
  expect(faults(all)).toEqual([]);
  for (const note of all.notes) expect(note.end).toBeLessThan(all.text[0]?.start ?? 0);
});
