/** The content security policy of each page, and that the page needs nothing beyond it. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { firstPaint } from '../../../src/comfort.ts';
import { assertNone, complaints, documentOf, htmlFiles, pageFiles, read } from '../dist.ts';

const policyName = /http-equiv=["']?content-security-policy/iu;
const sha256 = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Directives of the page's only policy, by name. */
function directives(file: string): Map<string, string[]> {
  const metas = [...documentOf(file).querySelectorAll('meta[http-equiv]')].filter(
    (meta) => meta.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  if (metas.length !== 1) throw new Error(`${file} has ${metas.length} policies`);
  const parts = (metas[0]?.getAttribute('content') ?? '')
    .split(';')
    .map((one) => one.trim().split(/\s+/u));
  return new Map(parts.map(([name = '', ...values]) => [name, values]));
}

test('every page has exactly one policy, before everything that it governs', () => {
  const found = complaints(htmlFiles, function* (file) {
    const html = read(file);
    const count = html.match(new RegExp(policyName, 'giu'))?.length ?? 0;
    if (count !== 1) yield `${count} policies`;
    const governed = html.search(/<(?:link|script|style|img|base|body)\b/iu);
    if (html.search(policyName) > governed) yield 'the policy stands after what it governs';
    if (html.search(/<meta charset/iu) > html.search(policyName))
      yield 'the policy stands before the character set';
  });
  assertNone(found);
});

test('a policy allows the style sheets of its page by their hashes, and nothing unsafe', () => {
  const found = complaints(htmlFiles, function* (file) {
    const policy = directives(file);
    // Taken from the source, because the hash is of the letters that the browser reads.
    const styles = [...read(file).matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/giu)].map(
      (one) => one[1] ?? '',
    );
    const linked = documentOf(file).querySelector('link[rel=stylesheet]') !== null;
    const expected = [...(linked ? ["'self'"] : []), ...styles.map(sha256)];
    if (policy.get('style-src')?.join(' ') !== (expected.join(' ') || "'none'"))
      yield 'the style hashes are not those of the page';
    const inline = [...read(file).matchAll(/<script>([\s\S]*?)<\/script>/giu)].map(
      (one) => one[1] ?? '',
    );
    const scripts = policy.get('script-src')?.filter((one) => one !== "'wasm-unsafe-eval'");
    if (scripts?.join(' ') !== ["'self'", ...inline.map(sha256)].join(' '))
      yield 'the script hashes are not those of the page';
    if (policy.get('default-src')?.join(' ') !== "'none'") yield 'default-src is not none';
    if (policy.get('base-uri')?.join(' ') !== "'none'") yield 'base-uri is not none';
    const wasm = policy.get('script-src')?.includes("'wasm-unsafe-eval'") ?? false;
    if (wasm !== /\/search\.html$/u.test(file)) yield 'WebAssembly is for the search page alone';
    for (const [name, values] of policy) {
      for (const value of values) {
        if (/^\*$|unsafe-(?!hashes)|^https?:/u.test(value) && value !== "'wasm-unsafe-eval'")
          yield `${name} allows ${value}`;
      }
    }
  });
  assertNone(found);
});

test('no page has an inline script that its policy does not name, a style attribute, a handler or a script address', () => {
  const found = complaints(htmlFiles, function* (file) {
    for (const element of documentOf(file).querySelectorAll('*')) {
      const tag = element.tagName.toLowerCase();
      if (tag === 'script' && !element.hasAttribute('src') && !isData(element)) {
        const allowed = directives(file).get('script-src') ?? [];
        if (!allowed.includes(sha256(element.textContent))) yield 'an inline script without a hash';
      }
      for (const { name, value } of element.attributes) {
        if (name === 'style') yield `a style attribute on ${tag}`;
        if (/^on/iu.test(name)) yield `a handler ${name} on ${tag}`;
        if (/^\s*javascript:/iu.test(value)) yield `a script address in ${name} of ${tag}`;
      }
    }
  });
  assertNone(found);
});

/** A block of JSON is no script to a browser. */
const isData = (element: Element): boolean => /json$/u.test(element.getAttribute('type') ?? '');

test('the script before the first paint is on every page, before what is painted, and small', () => {
  const found = complaints(pageFiles, function* (file) {
    const html = read(file);
    const at = html.indexOf(`<script>${firstPaint}`);
    if (at === -1) yield 'it is not there';
    if (at > html.indexOf('<style')) yield 'it stands after a style sheet, for which it would wait';
    if (at < html.indexOf('<meta name="color-scheme"')) yield 'it stands before what it changes';
  });
  assertNone(found);
  assert.ok(firstPaint.length <= 2048, `${firstPaint.length} bytes`);
});
