import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policyFor, withPolicy } from './policy.ts';

const page = (head: string): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head></html>`;

test('nothing is allowed but the site itself; nothing may be inline but the styles by their hash', () => {
  const directives = new Map(
    policyFor([])
      .split('; ')
      .map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')]),
  );
  assert.equal(directives.get('default-src'), "'none'");
  assert.equal(directives.get('script-src'), "'self'");
  assert.equal(directives.get('style-src'), "'none'");
  assert.equal(directives.get('base-uri'), "'none'");
  assert.equal(directives.get('form-action'), "'self'");
  assert.ok(!policyFor(['a']).includes('unsafe') && !policyFor(['a']).includes('http'));
});

test('the hash is that of the bytes between the tags', () => {
  // `printf 'p{color:red}' | openssl dgst -sha256 -binary | base64`
  assert.match(
    policyFor(['p{color:red}']),
    /style-src 'sha256-p0bF\+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='/u,
  );
  assert.notEqual(policyFor(['p{color:red}']), policyFor(['p{color:red} ']));
});

test('it stands right after the character set, with a hash for every style of the page', () => {
  const html = withPolicy(
    page('<style>a{}</style><title>x</title><style data-x="y">\nb{}</style>'),
  );
  assert.ok(
    html.startsWith(
      '<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="',
    ),
  );
  assert.ok(html.includes(`content="${policyFor(['a{}', '\nb{}'])}"`));
  assert.equal(html.split('content-security-policy').length, 2);
});

test('WebAssembly is allowed on the search page alone, and no eval of text anywhere', () => {
  const search = withPolicy(
    page('<title>x</title>').replace('</html>', '<div data-search-on></div></html>'),
  );
  assert.ok(search.includes("script-src 'self' 'wasm-unsafe-eval';"));
  assert.ok(!search.includes("'unsafe-eval'"));
  assert.ok(!withPolicy(page('<title>x</title>')).includes('wasm'));
});
