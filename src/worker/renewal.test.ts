/** From one version to the next, without a browser: nothing is mixed, nothing is lost. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begun, browser, siteOf } from '../../tests/worker-browser.ts';

test('an update is whole or not at all, waits, and mixes nothing into pages that are open', async () => {
  const { v1, serve, worker, windows, disk } = await begun();
  windows(['a']);
  await v1.page('en/11.html', 'a');
  await v1.part('site.js', 'a');
  await v1.seen(['en/11.html', 'site.css']);
  const second = await siteOf('v2');
  serve(second.files);
  const v2 = worker(second.build);
  await v2.install();
  // It waits: the first goes on with its own, and does not take a part or a page of the second.
  assert.equal(await v1.page('en/11.html', 'b'), 'en/11.html v1');
  assert.equal(await v1.part('site.js', 'b'), 'site.js v1');
  // Taken over while page a is open: a stays with its version, a page that comes has the new one.
  await v2.activate();
  assert.equal(await v2.part('site.js', 'a'), 'site.js v1');
  assert.equal(await v2.part('en/12.html', 'a'), 'error');
  assert.equal(await v2.page('en/11.html', 'c'), 'en/11.html v2');
  assert.equal(await v2.part('site.js', 'c'), 'site.js v2');
  serve(undefined);
  assert.equal(await v2.page('en/11.html', 'd'), 'en/11.html v2');
  assert.deepEqual(await v2.versions(), ['v1', 'v2']);
  windows(['c', 'd']);
  await v2.forget();
  assert.deepEqual(await v2.versions(), ['v2']);
  assert.deepEqual(disk.names().sort(), ['compact /some/sub/ memory', 'compact /some/sub/ v2']);
});

test('what was not seen yet, of a server that has gone on: a page of its own, with its own parts', async () => {
  const { v1, serve } = await begun();
  await v1.page('en/index.html', 'a');
  await v1.part('site.js', 'a');
  const second = await siteOf('v2');
  serve(second.files);
  // The page that comes is of the second version: so are its parts, though the first are on the shelf.
  assert.equal(await v1.page('en/11.html', 'b'), 'en/11.html v2');
  assert.equal(await v1.part('site.js', 'b'), 'site.js v2');
  assert.equal(await v1.part('site.js', 'a'), 'site.js v1');
  assert.ok(!(await v1.paths()).includes('en/11.html'));
  // A part that a page of the first version lacks is not taken from the second.
  assert.equal(await v1.part('data/en/preview.js', 'a'), 'data/en/preview.js');
  serve(undefined);
  assert.equal(await v1.part('site.js', 'b').catch(() => 'none'), 'none');
});

test('parts that come before it is known of which version their page is', async () => {
  for (const version of ['v1', 'v2']) {
    const { v1, serve } = await begun();
    await v1.page('en/index.html', 'a');
    await v1.part('site.js', 'a');
    serve((await siteOf(version)).files);
    // Both at once: the page is still being looked at.
    const [page, part] = await Promise.all([v1.page('en/11.html', 'b'), v1.part('site.js', 'b')]);
    assert.deepEqual([page, part], [`en/11.html ${version}`, `site.js ${version}`]);
  }
});

test('where something on the way changes scripts there is no worker', async () => {
  const { serve, worker } = browser();
  const { files, build } = await siteOf('v1');
  serve({ ...files, 'site.js': 'smaller' });
  await assert.rejects(worker(build).install());
});

test('half a deployment leaves the version before as it is', async () => {
  const { v1, serve, worker } = await begun();
  await v1.seen(['en/11.html', 'site.js']);
  const second = await siteOf('v2');
  const v2 = worker(second.build);
  const { 'en/11.html': first = '', ...rest } = second.files;
  for (const files of [rest, { ...rest, 'en/11.html': 'en/11.html v1' }, { 'en/11.html': first }]) {
    serve(files);
    await assert.rejects(v2.install());
    assert.deepEqual(await v1.versions(), ['v1']);
  }
  serve(undefined);
  await assert.rejects(v2.install());
  assert.equal(await v1.page('en/11.html', 'a'), 'en/11.html v1');
});

test('from a worker of two versions ago; one that never answered leaves nothing', async () => {
  const { v1, serve, worker, windows } = await begun();
  windows(['a']);
  await v1.page('en/11.html', 'a');
  await v1.keep();
  for (const version of ['v2', 'v3']) {
    const next = await siteOf(version);
    serve(next.files);
    await worker(next.build).install();
  }
  assert.deepEqual(await v1.versions(), ['v1', 'v3']);
  const third = await siteOf('v3');
  const v3 = worker(third.build);
  await v3.activate();
  serve(undefined);
  // All of the language came along, changed or not.
  assert.equal(await v3.page('en/12.html', 'b'), 'en/12.html');
  assert.equal(await v3.page('en/11.html', 'b'), 'en/11.html v3');
  assert.equal(await v3.part('site.js', 'a'), 'site.js v1');
});

test('no room for two versions: the new one begins with nothing and says so', async () => {
  const { v1, serve, worker, disk } = await begun();
  await v1.keep();
  const second = await siteOf('v2');
  serve(second.files);
  disk.fits(3);
  const v2 = worker(second.build);
  await v2.install();
  assert.deepEqual(await v1.versions(), ['v1']);
  disk.fits(100);
  await v2.activate();
  const { held, full } = await v2.report();
  assert.deepEqual([held[0]?.isWanted, full], [true, true]);
  assert.equal((await v2.keep()).held?.missing, 0);
});
