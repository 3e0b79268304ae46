/** Links as a browser follows them from disk: every target is a file, every fragment an id. */

import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { test } from 'node:test';
import {
  assertNone,
  complaints,
  documentOf,
  files,
  htmlFiles,
  isNotFoundPage,
  pageFiles,
  read,
} from '../dist.ts';

const known = new Set(files);

interface Target {
  where: string;
  value: string;
}

/** Attributes that a browser follows or fetches, with lists taken apart. */
function targetsOf(file: string): Target[] {
  const document = documentOf(file);
  const single = ['href', 'src', 'action', 'poster', 'data', 'formaction', 'data-path'];
  return [
    ...single.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((element) => ({
        where: `${isAddress(element) ? 'address' : element.tagName.toLowerCase()}[${name}]`,
        value: element.getAttribute(name) ?? '',
      })),
    ),
    ...[...document.querySelectorAll('[srcset]')].flatMap((element) =>
      (element.getAttribute('srcset') ?? '')
        .split(',')
        .map((one) => ({ where: 'srcset', value: one.trim().split(/\s+/u)[0] ?? '' })),
    ),
  ];
}

/** What a page says of where it and its like are: no browser asks for it. In full where the site's address is known. */
const isAddress = (element: Element): boolean =>
  element.matches('link[rel="canonical"],link[rel="alternate"]');

const hasScheme = (value: string): boolean => /^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(value);

/** The file and fragment that a relative address on a page leads to. */
function resolve(from: string, value: string): { file: string; fragment: string } {
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/u.exec(value) ?? [];
  const file = path === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(path));
  return { file, fragment: decodeURIComponent(fragment) };
}

const idsOf = new Map<string, Set<string>>();
function hasId(file: string, id: string): boolean {
  let ids = idsOf.get(file);
  if (!ids) {
    ids = new Set([...documentOf(file).querySelectorAll('[id]')].map((element) => element.id));
    idsOf.set(file, ids);
  }
  return ids.has(id);
}

test('every link, source and fragment leads to something', () => {
  let count = 0;
  const found = complaints(htmlFiles, function* (page) {
    for (const { where, value } of targetsOf(page)) {
      count += 1;
      if (hasScheme(value)) continue;
      if (value.startsWith('/')) {
        yield `${where} “${value}” begins at the root`;
        continue;
      }
      // The page for a missing address names its targets from the root of the site.
      const { file, fragment } = resolve(where.endsWith('[data-path]') ? 'root' : page, value);
      if (isGuess(page, where, value)) continue;
      if (!known.has(file)) yield `${where} “${value}” is no file`;
      else if (fragment !== '' && !hasId(file, fragment))
        yield `${where} “${value}” has no such id`;
    }
  });
  assertNone(found);
  assert.ok(count > pageFiles.length * 10, `only ${count} links were seen`);
});

/** The page for a missing address does not know its own depth, and looks for the script in two places more. */
const isGuess = (page: string, where: string, value: string): boolean =>
  isNotFoundPage(page) && where === 'script[src]' && /^(?:\.\.\/){1,3}not-found\.js$/u.test(value);

test('no page makes a browser ask another host', () => {
  const fetching = /^(?:script|link|img|iframe|source|audio|video|object|embed|use|image|track)\[/u;
  const found = complaints(htmlFiles, function* (page) {
    for (const { where, value } of targetsOf(page)) {
      const fetched = fetching.test(where) || where === 'srcset';
      if (fetched && hasScheme(value) && !value.startsWith('data:'))
        yield `${where} fetches ${value}`;
    }
    for (const style of documentOf(page).querySelectorAll('style')) {
      if (/@import|url\(\s*["']?(?!#|data:)/iu.test(style.textContent ?? ''))
        yield 'a style sheet fetches something';
    }
  });
  assertNone(found);
});

test('no style sheet or script file names another host', () => {
  const found = complaints(
    files.filter((file) => /\.(?:css|js|svg)$/u.test(file)),
    function* (file) {
      // Names of XML vocabularies look like addresses and are never fetched.
      const text = read(file).replace(
        /https?:\/\/(?:www\.w3\.org|www\.imsglobal\.org\/xsd|ltsc\.ieee\.org\/xsd)\/[\w./#-]*/gu,
        '',
      );
      for (const [address] of text.matchAll(/(?:https?:|["'`(])\/\/[a-z\d-]+\.[a-z][^\s"')]*/giu))
        yield address;
    },
  );
  assertNone(found);
});

test('ids are unique on their page', () => {
  const found = complaints(htmlFiles, function* (page) {
    const seen = new Set<string>();
    for (const { id } of documentOf(page).querySelectorAll('[id]')) {
      if (seen.has(id)) yield `id “${id}” twice`;
      seen.add(id);
    }
  });
  assertNone(found);
});

test('ids that attributes refer to exist', () => {
  const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details'];
  const found = complaints(pageFiles, function* (page) {
    for (const name of names) {
      for (const element of documentOf(page).querySelectorAll(`[${name}]`)) {
        for (const id of (element.getAttribute(name) ?? '').split(/\s+/u)) {
          if (!hasId(page, id)) yield `${name}="${id}" has no such id`;
        }
      }
    }
  });
  assertNone(found);
});
