/** Whether modules import what the table of rooms allows, and none itself by a circle. What has one door, and names: doors-and-names.test.ts. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { receivedFile } from '../src/content-files.ts';
import { type Room, roomOf, rooms } from './rooms.ts';
import { sources } from './sources.ts';

const none: string[] = [];

test('there are sources to look at', () => {
  assert.ok(sources.length > 100);
  assert.ok(
    sources.every(({ path }) => rooms[roomOf(path)]),
    'a folder without a rule',
  );
});

describe('who may import whom', () => {
  for (const [name, room] of Object.entries(rooms)) {
    test(name, () => {
      const breaches = sources
        .filter(({ path }) => roomOf(path) === name)
        .flatMap(({ path, imports }) =>
          imports
            .filter(
              (one) => !(one.inside ? insideAllowed(name, room, one) : packageAllowed(room, one)),
            )
            .map(
              ({ target, typeOnly }) => `${path} imports ${target}${typeOnly ? ' (types)' : ''}`,
            ),
        );
      assert.deepEqual(breaches, none);
    });
  }
});

function insideAllowed(
  name: string,
  room: Room,
  { target, typeOnly }: { target: string; typeOnly: boolean },
): boolean {
  // The received text is a file of content that the door to it reads as it is.
  if (name === 'corpus.ts' && target === `../content/${receivedFile}`) return true;
  if (name === 'version.ts' && target === '../package.json') return true;
  const other = roomOf(target);
  return (
    other === name || room.rooms.includes(other) || (typeOnly && (room.types ?? []).includes(other))
  );
}

function packageAllowed(
  { packages = [], packageTypes = [] }: Room,
  { target, typeOnly }: { target: string; typeOnly: boolean },
): boolean {
  const among = (names: readonly string[]): boolean =>
    names.some(
      (name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`),
    );
  return among(packages) || (typeOnly && among(packageTypes));
}

test('no module imports itself by a circle', () => {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at !== -1) circles.push([...way.slice(at), path].join(' -> '));
    if (at !== -1 || done.has(path)) return;
    for (const { target } of byPath.get(path)?.imports ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  assert.deepEqual(circles, none);
});
