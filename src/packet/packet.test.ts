/** Packets typed, put into a link and a file, and read again: cut, too long, with names that do not exist. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageCodes } from '../model/languages.ts';
import { packedFragment } from '../own-notes/packed-fragment.ts';
import type { Packet } from './packet.ts';
import { packetAsHtml, packetInside } from './packet-file.ts';
import { packetFragment, readPacketFragment } from './packet-link.ts';
import { type Known, readPacket } from './read-packet.ts';
import { readUnitList } from './unit-list.ts';

const order = [
  '7',
  '7.1',
  '7.2',
  '7.3',
  '11',
  '11a',
  '11b',
  '11c',
  '11d',
  '12',
  '13',
  '14',
  'n1',
  'n2',
];
const known: Known = {
  languages: languageCodes,
  layers: ['guide', 'textual'],
  units: new Set(order),
};
const now = '2026-11-30T00:00:00.000Z';
const packet: Packet = {
  title: 'Week 3: “links” <b>',
  languages: ['en', 'ar'],
  layers: ['textual', 'guide'],
  withNotes: true,
  notes: {
    id: '00000000-0000-4000-8000-000000000000',
    name: 'n',
    introduction: '',
    author: '',
    readOnly: true,
    notes: [],
  },
  entries: [
    { kind: 'heading', text: '# one' },
    { kind: 'unit', unit: '11a' },
    { kind: 'question', text: 'لماذا؟\nWhy?' },
    { kind: 'unit', unit: '7.1' },
    { kind: 'unit', unit: '11a' },
  ],
};

test('units as people type them, in several scripts', () => {
  const read = (text: string): string => readUnitList(text, order).units.join();
  assert.equal(read('11a, 14, 12-13'), '11a,14,12,13');
  assert.equal(read('11(a)；第12段、7.3'), '11a,12,7.3');
  assert.equal(read('11 (ب)، ١٢ – ١٤'), '11b,12,13,14');
  assert.equal(read('11b–11d; 11a-c; footnote 2; N1'), '11b,11c,11d,11a,11b,11c,n2,n1');
  assert.equal(read('paragraph 14-12'), '12,13,14');
  assert.deepEqual(readUnitList('11z, 99, hello, 12-99, 11a-11b-11c, ', order), {
    units: [],
    unknown: ['11z', '99', 'hello', '12-99', '11a-11b-11c'],
  });
});

test('a packet comes back from its link as it was; a cut one, a changed one and a bomb are known', async () => {
  const link = await packetFragment(packet);
  const read = (hash: string) => readPacketFragment(hash, known, 'zh', now);
  const came = { state: 'packet', packet, left: [], malformed: 0, languagesLeft: [] };
  assert.deepEqual(await read(link), came);
  assert.deepEqual(await read(`${link}).`), came);
  for (let at = '#packet='.length; at < link.length; at += 7)
    assert.notEqual((await read(link.slice(0, at))).state, 'packet', String(at));
  assert.equal((await read(link.slice(0, -3))).state, 'incomplete');
  assert.equal((await read(`#packet=2${link.slice('#packet=1'.length)}`)).state, 'newer');
  assert.equal((await read('#11a')).state, 'none');
  const large = await packetFragment({ ...packet, title: 'x'.repeat(3_000_000) });
  assert.equal((await read(large)).state, 'large');
});

test('what programs on the way do to a link is undone, and every other one is told', async () => {
  const link = await packetFragment(packet);
  const read = async (hash: string) => (await readPacketFragment(hash, known, 'zh', now)).state;
  for (const [way, told] of [
    [`#${link}`, 'packet'],
    [link.replace('#packet', '#Packet'), 'packet'],
    [link.replace('=', '%3D'), 'packet'],
    [link.replaceAll('.', '%2E'), 'packet'],
    [`${link.slice(0, 60)}\n${link.slice(60)}`, 'packet'],
    [`${link.slice(0, 60)}%20${link.slice(60)}`, 'packet'],
    [`${link}>, thanks`, 'packet'],
    [link + link, 'packet'],
    ['#packet', 'incomplete'],
    ['#packet=', 'incomplete'],
    ['#packet=1.', 'incomplete'],
    [link.slice(0, 40), 'incomplete'],
    [link.toLowerCase(), 'damaged'],
    ['#packet=[object Object]', 'damaged'],
    ['#packet=11a,12', 'damaged'],
    [await packedFragment('packet', 'no list'), 'damaged'],
    [await packedFragment('packet', ['title', 'en']), 'damaged'],
    [await packedFragment('packet', { entries: ['11'] }), 'damaged'],
    [link.replace('=1.', '=7.'), 'newer'],
    ['#packets', 'none'],
  ] as const)
    assert.equal(await read(way), told, way.slice(0, 80));
  const many = readPacket({ languages: ['fr', 'ar', 'zh', 'en', 'ru'], entries: [] }, known, 'zh');
  assert.deepEqual(many?.packet.languages, ['fr', 'ar', 'zh']);
  assert.deepEqual(many.languagesLeft, ['en', 'ru']);
});

test('what does not exist is left out and named, the rest is shown', async () => {
  const link = await packetFragment({
    ...packet,
    layers: ['guide', 'gossip'],
    entries: [...packet.entries, { kind: 'unit', unit: '99z' }],
  });
  const found = await readPacketFragment(link.replace('none', ''), known, 'zh', now);
  assert.ok(found.state === 'packet');
  assert.deepEqual(found.left, ['gossip', '99z']);
  assert.deepEqual(found.packet.entries, packet.entries);
  const odd = readPacket(
    { languages: ['xx', 5], entries: [null, { kind: 'unit' }, 7] },
    known,
    'fr',
  );
  assert.deepEqual(odd?.packet.languages, ['fr']);
  assert.deepEqual([odd?.left, odd?.malformed], [['xx', '5'], 3]);
  const many = readPacket(
    { entries: Array.from({ length: 600 }, () => ({ kind: 'unit', unit: '12' })) },
    known,
    'fr',
  );
  assert.deepEqual([many?.packet.entries.length, many?.malformed], [500, 100]);
  for (const none of [undefined, null, 3, 'x', [], {}, { entries: 'x' }])
    assert.equal(readPacket(none, known, 'fr'), undefined);
});

test('a packet comes back from its file; its words do not end the data', () => {
  const file = packetAsHtml(
    { ...packet, title: '</script><b>' },
    { language: 'en', title: 'T <', lines: ['a & b'], body: '<p>x</p>' },
  );
  const inside: unknown = JSON.parse(packetInside(file) ?? '');
  assert.deepEqual(readPacket(inside, known, 'zh')?.packet, { ...packet, title: '</script><b>' });
  assert.equal(packetInside('<p>nothing</p>'), undefined);
});
