/**
 * The picture that messengers show beside a link: 74 slips on two cords, one for each paragraph, as on
 * the cover. No words, so that it is one in every language.
 */

import { sourceLanguage } from '../model/languages.ts';
import { previewSize } from '../views/preview-picture.ts';
import { slipChapters } from '../views/slips.ts';
import { type Material, readingIn } from './material.ts';
import { type FlatPicture, pngOf, type Rectangle } from './png.ts';
import { paper } from './site-files.ts';

/** Ink, and the colours of chapters by the number of their objective: src/styles/tokens.css, base.css. */
export const inks = {
  ink: '#16181b',
  chapters: ['#5d646a', '#1d5a96', '#8a5600', '#b8301f', '#1f6b4c', '#7b3a70'],
} as const;

const palette = [paper.light, inks.ink, ...inks.chapters];
const [ground, ink, firstChapter] = [0, 1, 2];

const edge = 64;
const { width, height } = previewSize;
/** The cords: the one that the slips hang from, and the one across them. */
const cord = { y: 96, height: 6 };
const second = { y: 144, height: 2 };
/** Between two slips, and between two chapters besides. */
const gap = 3;
const between = 9;
const cut = 3;

export const previewPicture = (material: Material): Uint8Array => pngOf(drawn(material));

function drawn(material: Material): FlatPicture {
  const chapters = slipChapters(readingIn(material, sourceLanguage));
  const all = chapters.flatMap(({ slips }) => slips);
  const room = width - 2 * edge - gap * (all.length - 1) - between * (chapters.length - 1);
  const across = Math.floor(room / all.length);
  const longest = Math.max(...all.map(({ length }) => length));
  const rectangles: Rectangle[] = [];
  let x = edge + Math.floor((room - across * all.length) / 2);
  for (const { colour, slips } of chapters) {
    for (const { length, cuts } of slips) {
      const long = Math.round((length / longest) * (height - edge - cord.y));
      rectangles.push({
        x,
        y: cord.y,
        width: across,
        height: long,
        colour: firstChapter + colour,
      });
      for (let at = 1; at < cuts; at += 1) {
        const y = cord.y + Math.round((long * at) / cuts) - cut;
        rectangles.push({ x, y, width: across, height: cut, colour: ground });
      }
      x += across + gap;
    }
    x += between;
  }
  const lines = [
    { ...second, colour: ground },
    { ...cord, colour: ink },
  ].map((line) => ({ x: edge, width: width - 2 * edge, ...line }));
  return { width, height, palette, rectangles: [...rectangles, ...lines] };
}
