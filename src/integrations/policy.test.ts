import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policyFor, withPolicy } from './policy.ts';

const page = (head: string): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head></html>`;

test('nothing is allowed but the site itself; nothing may be inline but styles and scripts by their hash', () => {
  const directives = new Map(
    policyFor({ styles: [] })
      .split('; ')
      .map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')]),
  );
  assert.equal(directives.get('default-src'), "'none'");
  assert.equal(directives.get('script-src'), "'self'");
  assert.equal(directives.get('style-src'), "'none'");
  assert.equal(directives.get('base-uri'), "'none'");
  assert.equal(directives.get('form-action'), "'self'");
  const own = policyFor({ styles: ['a'], scripts: ['b'] });
  assert.ok(!own.includes('unsafe') && !own.includes('http'));
});

test('the hash is that of the bytes between the tags', () => {
  // `printf 'p{color:red}' | openssl dgst -sha256 -binary | base64`
  assert.match(
    policyFor({ styles: ['p{color:red}'] }),
    /style-src 'sha256-p0bF\+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='/u,
  );
  const [one, other] = ['p{color:red}', 'p{color:red} '];
  for (const kind of ['styles', 'scripts'] as const)
    assert.notEqual(
      policyFor({ styles: [], [kind]: [one] }),
      policyFor({ styles: [], [kind]: [other] }),
    );
});

test('it stands right after the character set, with a hash for every style and script of the page', () => {
  const html = withPolicy(
    page(
      '<style>a{}</style><title>x</title><script>c()</script><script src="d"></script><style data-x="y">\nb{}</style>',
    ),
  );
  assert.ok(
    html.startsWith(
      '<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="',
    ),
  );
  assert.ok(
    html.includes(`content="${policyFor({ styles: ['a{}', '\nb{}'], scripts: ['c()'] })}"`),
  );
  assert.equal(html.split('content-security-policy').length, 2);
});

test('a script in the page is allowed by its hash, data and files need none', () => {
  const html = withPolicy(
    page(
      '<script>a()</script><script src="/b.js"></script><script type="application/json">{}</script>',
    ),
  );
  const hash = /script-src 'self' ('sha256-[^']+')/u.exec(html)?.[1] ?? '';
  assert.ok(html.includes(`script-src 'self' ${hash};`), 'one hash and no more');
  // `printf 'a()' | openssl dgst -sha256 -binary | base64`
  assert.equal(hash, "'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='");
});

test('WebAssembly is allowed on the search page alone, and no eval of text anywhere', () => {
  const search = withPolicy(
    page('<title>x</title>').replace('</html>', '<div data-search-on></div></html>'),
  );
  assert.ok(search.includes("script-src 'self' 'wasm-unsafe-eval';"));
  assert.ok(!search.includes("'unsafe-eval'"));
  assert.ok(!withPolicy(page('<title>x</title>')).includes('wasm'));
});

test('a page that links a sheet of the site allows sheets of the site', () => {
  const html = withPolicy(page('<style>a{}</style><link rel="stylesheet" href="site.css">'));
  assert.match(html, /style-src 'self' 'sha256-[^']+';/u);
  assert.doesNotMatch(withPolicy(page('<style>a{}</style>')), /style-src 'self'/u);
});

test('manifest and worker are for pages that load the script of the site', () => {
  const both = /; manifest-src 'self'; worker-src 'self';/u;
  assert.match(withPolicy(page('<script defer src="../site.js"></script>')), both);
  assert.doesNotMatch(withPolicy(page('<script defer src="../gate.js"></script>')), both);
});
