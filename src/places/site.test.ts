import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { siteAddress } from './site.ts';

describe('the address of the site', () => {
  test('is none unless it is given, and ends with a slash', () => {
    assert.equal(siteAddress(undefined), undefined);
    assert.equal(siteAddress(' '), undefined);
    assert.equal(siteAddress('https://example.org/compact')?.href, 'https://example.org/compact/');
    assert.equal(siteAddress('https://example.org')?.href, 'https://example.org/');
  });

  test('what is no address is refused, with what to do', () => {
    for (const wrong of ['example.org', 'ftp://example.org/', 'https://example.org/?a=1'])
      assert.throws(() => siteAddress(wrong), /SITE_URL is “.*expected .*unset/u, wrong);
  });
});
