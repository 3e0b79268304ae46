/**
 * A packet as one page that anybody can read, anywhere, and that holds the packet as data: it opens
 * again on the page of packets.
 */

import type { Language } from '../model/languages.ts';
import { dataInside, readablePage } from '../own-notes/readable-page.ts';
import type { Packet } from './packet.ts';

const dataId = 'packet';

/** The data of such a page; undefined where there is none. */
export const packetInside = (text: string): string | undefined => dataInside(text, dataId);

/** `body` is HTML that was made of the packet; `lines` say what it is and how it is opened again. */
export const packetAsHtml = (
  packet: Packet,
  page: { language: Language; title: string; lines: readonly string[]; body: string },
): string =>
  readablePage({
    ...page,
    style,
    data: { type: 'application/json', id: dataId, value: packet },
  });

const style =
  ':root{color-scheme:light dark}body{margin:2rem auto;max-inline-size:40rem;padding-inline:1rem;font:1.0625rem/1.6 serif}h1,h2,h3{font-size:1.25rem;line-height:1.3;break-after:avoid}h3{font-size:1rem}ol{padding-inline-start:1.5rem}p,li{overflow-wrap:anywhere}@media print{@page{margin:18mm}body{margin:0;max-inline-size:none}}';
