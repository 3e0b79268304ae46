import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { mini } from '../../tests/reading.ts';
import { layerPage } from '../views/layer-page.ts';
import { atomFeed } from './atom.ts';

const reading = mini('zh');
const background = 'background/003a-companies';
const dates = new Map([[background, '2026-11-25']]);
const site = { version: '1.2.3' };
const feed = atomFeed(layerPage(reading, 'background'), dates, site);

describe('a feed', () => {
  test('has what RFC 4287 asks for, and an entry for each note', () => {
    for (const element of ['id', 'title', 'updated', 'author', 'link rel="self"']) {
      assert.ok(feed.includes(`<${element}`), element);
    }
    assert.equal(feed.match(/<entry>/gu)?.length, 1);
    assert.match(feed, /<updated>2026-11-25T00:00:00Z<\/updated>/u);
    assert.match(feed, /href="layer-background.html#background-003a-companies"/u);
    assert.match(feed, /<link rel="via" title="名录" href="https:\/\/example.org\/list"\/>/u);
    assert.match(feed, /<content type="text">这里说的是目标9的公司。<\/content>/u);
  });

  test('is well-formed, and its ids are unique and do not change', () => {
    const { document } = parseHTML(feed);
    const ids = [...document.querySelectorAll('id')].map((one) => one.textContent);
    assert.equal(new Set(ids).size, 2);
    for (const id of ids)
      assert.match(id ?? '', /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u);
    assert.equal(atomFeed(layerPage(mini('zh'), 'background'), dates, site), feed);
  });

  test('marks of XML in a title are written as entities', () => {
    const page = layerPage(reading, 'background');
    const [group] = page.groups;
    const [note] = group?.notes ?? [];
    assert.ok(group && note);
    const odd = { ...page, groups: [{ ...group, notes: [{ ...note, headline: 'A & <b> "c"' }] }] };
    assert.match(atomFeed(odd, dates, site), /<title>A &amp; &lt;b&gt; &quot;c&quot;<\/title>/u);
  });
});
