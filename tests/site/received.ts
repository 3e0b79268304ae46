/**
 * The received text, read here a second time and more simply than the site does, so that a fault
 * of the site's own reader cannot hide in the comparison with it.
 */

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Received {
  /** The words of each unit with the digits of its footnotes, in the order of the text. */
  units: Map<string, string>;
  headings: string[];
}

/** Full-width marks and digits of the printed text in the plain form of the received file. */
export const plainForm = (text: string): string => text.normalize('NFKC').trim();

export function readReceived(): Received {
  const lines = readFileSync('content/source/received.zh.txt', 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const units = new Map<string, string>();
  const headings: string[] = [];
  let paragraph = 0;
  for (const line of lines.slice(lines.findIndex((one) => one.startsWith('1. ')))) {
    const [, label = '', words = ''] = /^(\d+\. |\([a-z]\) |\d+ )?(.*)$/u.exec(line) ?? [];
    const number = Number.parseInt(label, 10);
    if (label === '') headings.push(plainForm(line));
    else if (label.startsWith('(')) units.set(`${paragraph}${label[1]}`, plainForm(words));
    else if (!label.includes('.')) units.set(`n${number}`, plainForm(words));
    else if (number === paragraph + 1) {
      paragraph = number;
      units.set(String(number), plainForm(words));
    } else units.set(`${paragraph}.${number}`, plainForm(words));
  }
  return { units, headings };
}

interface Emendation {
  unit: string;
  received: string;
  printed: string;
  occurrence: number;
}

/** The emendations as an editor lists them. */
export function readEmendations(): Emendation[] {
  const source: unknown = parse(readFileSync('content/source/emendations.yaml', 'utf8'));
  const list = field(source, 'emendations');
  if (!Array.isArray(list)) throw new Error('emendations.yaml has no list of emendations');
  return list.map((one: unknown) => ({
    unit: String(field(one, 'unit')),
    received: plainForm(String(field(one, 'received'))),
    printed: plainForm(String(field(one, 'printed'))),
    occurrence: Number(field(one, 'occurrence') ?? 1),
  }));
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

/**
 * Puts the received readings back into printed words. A printed reading must stand exactly as
 * often as it was put in, and the received one must come back at the occurrence that is listed.
 */
export function reverse(printed: string, emendations: readonly Emendation[]): string {
  const places = emendations.map((one) => {
    const same = emendations
      .filter((other) => other.printed === one.printed)
      .sort((a, b) => a.occurrence - b.occurrence);
    const found = allOf(printed, one.printed);
    const at = found[same.indexOf(one)];
    if (at === undefined || found.length !== same.length) {
      throw new Error(
        `${one.unit}: “${one.printed}” stands ${found.length} times, listed ${same.length} times`,
      );
    }
    return { ...one, at };
  });
  let text = printed;
  for (const { at, printed: reading, received } of places.sort((a, b) => b.at - a.at)) {
    text = text.slice(0, at) + received + text.slice(at + reading.length);
  }
  for (const { at, received, occurrence, unit } of places) {
    const before = places.filter((one) => one.at < at);
    const moved = before.reduce((sum, one) => sum + one.received.length - one.printed.length, at);
    if (allOf(text, received)[occurrence - 1] !== moved) {
      throw new Error(
        `${unit}: “${received}” is not occurrence ${occurrence} of the received words`,
      );
    }
  }
  return text;
}

function allOf(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
