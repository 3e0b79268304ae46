/** A folder to carry, of a small site whose pages are marked up as those of the edition are. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { deflateSync, strToU8 } from 'fflate';
import { parseHTML } from 'linkedom';
import { mini } from '../../tests/reading.ts';
import { folderOf } from './folder.ts';
import { insteadOf } from './wanted.ts';

const boxes =
  '<div class="boxes"><nav class="pop" id="menu"><a href="11.html">11</a><a href="../en/index.html">E</a></nav><section class="pop" id="comfort"></section></div>';
const rail =
  '<nav class="rail" aria-label="x"><a class="o0 n6" href="11.html"><span class="vh">a</span></a><a class="o1 n8 on" href="12.html" aria-current="true"><span class="vh">b</span><b class="k2"></b></a></nav>';
const edge =
  '<div class="edge" aria-hidden="true"><i class="o0 n6"></i><i class="o1 n8 on"><b class="k2"></b></i></div>';
const page = (words: string): string => `<!DOCTYPE html>
<html lang="zh-Hans"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-x='; style-src 'self' 'sha256-y='; img-src 'self' data:"><meta name="description" content="d"><link rel="canonical" href="https://example.org/"><script>first()</script><style>@layer base{p{color:red}}</style></head>
<body><div class="alone" hidden><p>alone</p></div><button class="opens menu" popovertarget="menu">m</button><a class="opens menu" href="#menu">m</a><a class="brand" href="index.html"><svg width="30"><path d="M0 1z"></path></svg><b>m</b></a>${edge}${words}${rail}
${boxes}</body></html>`;

/** A part of the long texts as the web gets it. */
function part(texts: readonly object[]): string {
  const squeezed = Buffer.from(deflateSync(strToU8(JSON.stringify(texts)))).toString('base64');
  return `(self.compactLongParts??={})["zh-texts-0"]="${squeezed}";`;
}

/** Links that are none of the bar. */
const ofText = 'a:not(.opens,.brand,nav a)';

const built: Record<string, string> = {
  'index.html': '<!DOCTYPE html><head><style>gate</style></head><body></body>',
  'site.js': 'site',
  'mark.svg': 'mark',
  'zh/index.html': page('cover'),
  'zh/11.html': page(
    '<a href="12.html#12a">here</a> <a href="../en/11.html#11b">there</a> <select data-own="x"><option value="">none</option><option value="en" lang="en">English</option></select><details class="fold">\n<summary>frame</summary><p class="meta"><code>&lt;iframe src="x"&gt;</code></p></details><details class="fold"><summary>kept</summary></details>',
  ),
  'zh/12.html': page(
    '<a href="parallel-12.html">beside</a><script defer src="../site.js"></script>',
  ),
  'zh/404.html': page(''),
  'zh/parallel-12.html': page(''),
  'zh/parallel-chapter-opening.html': page(''),
  'en/index.html': page(''),
  'en/11.html': page(''),
  'en/12.html': page(''),
  'pagefind/zh.js': 'first;',
  'pagefind/zh-index-0.js': 'index;',
  'pagefind/zh-texts-0.js': part([
    { id: 'guide/1', title: 'there', text: '', url: '11.html#guide-1' },
    { id: 'guide/2', title: 'beside', text: '', url: 'layer-guide.html#guide-012a-x' },
    { id: 'drafting/3', title: 'away', text: '', url: 'layer-drafting.html#drafting-opening' },
    { id: 'edition.html#x', title: 'gone', text: '' },
  ]),
  'pagefind/en.js': 'english;',
};
const site = {
  files: Object.keys(built),
  read: (path: string) => new TextEncoder().encode(built[path]),
  chapters: new Map([[12, 'opening']]),
};
const { strings } = mini('zh');
const zh = { language: 'zh' as const, strings };
const en = { language: 'en' as const, strings };

function folder(speakers: Parameters<typeof folderOf>[2], address?: string) {
  const files = folderOf(site, 'compact', speakers, { version: '1.2.3', site: address });
  const texts = new Map(
    files.map(([name, content]) => [
      name.replace('compact/', ''),
      typeof content === 'string' ? content : new TextDecoder().decode(content),
    ]),
  );
  return {
    names: [...texts.keys()],
    texts,
    page: (path: string) => parseHTML(texts.get(path) ?? '').document,
  };
}

describe('a folder of one language', () => {
  const { names, texts, page: pageIn } = folder([zh]);

  test('has the pages and words of its language, and a first page', () => {
    assert.deepEqual(names.filter((name) => !name.startsWith('shared/')).sort(), [
      'README.txt',
      'index.html',
      'mark.svg',
      'pagefind/zh.js',
      'site.js',
      'zh/11.html',
      'zh/12.html',
      'zh/index.html',
    ]);
    assert.match(texts.get('pagefind/zh.js') ?? '', /^first;index;\(self/u);
    assert.match(texts.get('index.html') ?? '', /href="zh\/index.html"/u);
  });

  test('leads to its own pages, and says of others that they are not there', () => {
    const links = [...pageIn('zh/11.html').querySelectorAll(ofText)];
    assert.deepEqual(
      links.map((link) => [link.getAttribute('href'), link.hasAttribute('data-away')]),
      [
        ['12.html#12a', false],
        ['../index.html#absent', true],
      ],
    );
    assert.ok(pageIn('index.html').getElementById('absent'));
    const choices = [...pageIn('zh/11.html').querySelectorAll('option')];
    assert.deepEqual(
      choices.map((one) => one.hasAttribute('disabled')),
      [false, true],
    );
  });

  test('leads to a note beside its words, where all notes of a layer do not stand on a page', () => {
    const chapters = new Map<number, string>();
    const there = (address: string) => insteadOf(address, chapters);
    assert.equal(there('zh/layer-guide.html#guide-011d-giga'), 'zh/11.html#guide-011d-giga');
    assert.equal(
      there('zh/layer-teaching.html#teaching-opening'),
      'zh/handout-teaching-opening.html',
    );
    assert.equal(there('zh/layer-guide.html'), 'zh/notes.html');
    assert.equal(there('zh/term-ai.html'), undefined);
  });

  test('its search leads to what it has, or says that the page is not there', () => {
    const rows = (own: typeof texts) =>
      [...(own.get('pagefind/zh.js') ?? '').matchAll(/"title":"([^"]*)".*?"url":"([^"]*)"/gu)].map(
        ([, ...row]) => row,
      );
    assert.deepEqual(rows(texts), [
      ['there', '11.html#guide-1'],
      ['beside', '12.html#guide-012a-x'],
      ['away ↗', '../index.html#absent'],
      ['gone ↗', '../index.html#absent'],
    ]);
    const address = 'https://example.org/compact/';
    assert.deepEqual(rows(folder([zh], address).texts)[2], [
      'away ↗',
      `${address}zh/layer-drafting.html#drafting-opening`,
    ]);
  });

  test('leads to the site where its address is known, and gives links to it', () => {
    const led = folder([zh], 'https://example.org/compact/');
    const lean = led.page('zh/11.html');
    assert.equal(
      lean.querySelector('[data-away]')?.getAttribute('href'),
      'https://example.org/compact/en/11.html#11b',
    );
    const src = lean.querySelector('script[data-on]')?.getAttribute('src') ?? '';
    const script = led.texts.get(src.replace('../', '')) ?? '';
    const { document } = parseHTML('<head></head><body></body>');
    Object.assign(document, { currentScript: { dataset: {}, insertAdjacentHTML() {} } });
    runInNewContext(script, { document, location: { pathname: '/a/folder/zh/11.html' } });
    assert.equal(
      document.querySelector('link[rel=canonical]')?.getAttribute('href'),
      'https://example.org/compact/zh/11.html',
    );
    assert.ok(!/canonical/u.test([...texts.values()].join('')), 'no address, no link to it');
  });

  test('shares what its pages repeat, and the policy allows it', () => {
    const lean = texts.get('zh/11.html') ?? '';
    for (const gone of [
      'first()',
      'color:red',
      'canonical',
      'description',
      'id="comfort"',
      'iframe',
      '<path',
    ]) {
      assert.ok(!lean.includes(gone), gone);
    }
    assert.ok(lean.includes('kept'));
    const shared = names.filter((name) => name.startsWith('shared/'));
    assert.equal(shared.length, 4, 'a sheet for the pages, one for the first, a script, the frame');
    const sheet = shared.map((name) => texts.get(name) ?? '').find((text) => /brand/u.test(text));
    assert.match(sheet ?? '', /mask:url\("data:[^"]*M0%201z/u, 'the mark is drawn by the sheet');
    assert.match(lean, /style-src 'self' 'sha256-[^']*'; img-src/u);
    assert.match(lean, /script-src 'self'; /u);
    const frame = shared.map((name) => texts.get(name) ?? '').find((text) => /menu/u.test(text));
    assert.match(frame ?? '', /index\.html#absent\\" data-away/u, 'links of the frame are led too');
    assert.match(texts.get('zh/index.html') ?? '', /id="comfort"/u, 'the cover keeps its boxes');
  });

  test('a page that stands alone says so without a script; its button is a link until one runs', () => {
    const lean = pageIn('zh/11.html');
    assert.equal(lean.querySelector('.alone')?.hasAttribute('hidden'), false);
    assert.equal(lean.querySelector('button.opens')?.hasAttribute('hidden'), true);
    assert.equal(lean.querySelector('a.opens')?.getAttribute('href'), 'index.html');
    assert.equal(lean.querySelector('script[data-on]')?.getAttribute('data-on'), '1:2');
    assert.equal(lean.querySelector('.edge')?.innerHTML, '', 'the script draws it');
    const [sheet = ''] = names
      .filter((name) => name.endsWith('.css'))
      .map((name) => texts.get(name));
    assert.match(sheet, /\.alone\{display:none\}/u);
  });
});

describe('a folder of all languages', () => {
  const { names, page: pageIn } = folder([zh, en]);

  test('has the gate, and the pages side by side by chapter', () => {
    for (const name of [
      'index.html',
      'folder.html',
      'en/11.html',
      'zh/parallel-chapter-opening.html',
    ]) {
      assert.ok(names.includes(name), name);
    }
    assert.ok(!names.includes('zh/parallel-12.html'));
    const [link] = pageIn('zh/12.html').querySelectorAll(ofText);
    assert.equal(link?.getAttribute('href'), 'parallel-chapter-opening.html#12');
    assert.equal(pageIn('zh/11.html').querySelector('[data-away]'), null);
  });
});

test('a page that asks for a file which the folder has not is an error', () => {
  const broken = { ...site, files: site.files.filter((file) => file !== 'site.js') };
  assert.throws(
    () => folderOf(broken, 'compact', [zh], { version: '1' }),
    /zh\/12\.html asks for site\.js/u,
  );
});
