import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutLongTexts } from './cut-long-texts.ts';

const page = (main: string): string => `<!doctype html><main>${main}</main>`;

test('a page without long texts gives none', () => {
  assert.deepEqual(cutLongTexts(page('<h1>A</h1><p>words</p>'), 'a.html'), []);
});

test('a note: its words alone, and where it stands', () => {
  const note = (where: string): string =>
    `<article class="entry" data-note="guide/011a" id="guide-011a"><h3>Title</h3>
     <p class="where"><a href="${where}">Place</a></p><p>One <b>two</b>.</p><details>Source</details></article>`;
  assert.deepEqual(cutLongTexts(page(note('/en/11.html#11a')), 'layer-guide.html'), [
    {
      id: 'guide/011a',
      url: '11.html#guide-011a',
      title: 'Title',
      text: 'One two.',
      layer: 'guide',
      unit: '11a',
    },
  ]);
  const [onSection] = cutLongTexts(page(note('section-data.html')), 'layer-guide.html');
  assert.equal(onSection?.url, 'layer-guide.html#guide-011a');
  assert.equal(onSection?.unit, 'data');
});

test('running text by its headings, without what is no text of the page', () => {
  const html = page(`<div data-long-text><h1>Bodies</h1><p>Lead.</p><nav>Menu</nav>
    <section id="igf" data-search-part><h2 id="h-igf">Forum</h2><p>Since 2006.</p><p data-no-search>28</p></section>
    <h2 id="more">More</h2><p data-unit="11">The Compact.</p><p>Rest</p></div>`);
  assert.deepEqual(
    cutLongTexts(html, 'bodies.html').map(({ url, title, text }) => [url, title, text]),
    [
      ['bodies.html', 'Bodies', 'Lead.'],
      ['bodies.html#igf', 'Bodies: Forum', 'Since 2006.'],
      ['bodies.html#more', 'Bodies: More', 'Rest'],
    ],
  );
});
