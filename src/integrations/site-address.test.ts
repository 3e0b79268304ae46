import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withPageAddress } from './site-address.ts';

const site = new URL('https://example.org/compact/');

describe('a page', () => {
  const link = (tongue: string, href: string): string =>
    `<link rel="alternate" hreflang="${tongue}" href="${href}">`;
  const page = `<head>${link('zh-Hans', '../zh/11.html')}${link('en', '11.html')}</head><a href="12.html">`;

  test('names itself, its other languages and the one for all others in full; its links stay', () => {
    const at = 'https://example.org/compact';
    assert.equal(
      withPageAddress(page, 'en/11.html', site),
      `<head><link rel="canonical" href="${at}/en/11.html"><meta property="og:url" content="${at}/en/11.html">${link('x-default', `${at}/zh/11.html`)}` +
        `${link('zh-Hans', `${at}/zh/11.html`)}${link('en', `${at}/en/11.html`)}</head><a href="12.html">`,
    );
  });

  test('a cover leads those of no language to the root; a page in one language is left alone', () => {
    assert.match(
      withPageAddress(page, 'en/index.html', site),
      /x-default" href="https:\/\/example\.org\/compact\/index\.html"/u,
    );
    assert.match(
      withPageAddress(page, 'index.html', site),
      /canonical" href="([^"]*\/compact\/index\.html)".*x-default" href="\1"/u,
    );
    assert.equal(withPageAddress('<head></head>', 'en/11.html', site), '<head></head>');
  });
});
