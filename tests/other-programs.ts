/** Notes as other programs export them: Hypothesis (JSON, CSV), Thorium Reader, Recogito. */

import type { ExportTerms } from '../src/own-notes/exchange/terms.ts';
import type { OwnNote } from '../src/own-notes/note.ts';

/** What is written, with the id before it: these programs have ids of their own. */
const written = (note: OwnNote): string => `${note.id} ${note.body}`;

/** Without the address of a unit: the whole text on one page, as it is read elsewhere. */
const page = (note: OwnNote, at: number): string =>
  `https://example.org/compact/${note.language}/${at % 2 === 0 ? 'text' : Number.parseInt(note.unit, 10) || 'text'}.html`;

const quote = ({ mark }: OwnNote): object => ({ type: 'TextQuoteSelector', ...mark?.quote });

/** Positions on their page, which say nothing of ours. */
const position = (at: number): object => ({
  type: 'TextPositionSelector',
  start: 1_000 + at,
  end: 1_020 + at,
});

export const asHypothesis = (
  notes: readonly OwnNote[],
  _terms: ExportTerms,
  users: readonly string[] = ['ada'],
): string =>
  JSON.stringify({
    export_date: '2026-11-01T09:00:00.000Z',
    export_userid: 'acct:ada@hypothes.is',
    client_version: '1.1500.0',
    annotations: notes.map((note, at) => ({
      id: `hyp${at}`,
      created: '2026-10-01T08:00:00.123456+00:00',
      updated: '2026-10-02T08:00:00.123456+00:00',
      user: `acct:${users[at % users.length]}@hypothes.is`,
      uri: page(note, at),
      text: written(note),
      tags: note.tags,
      group: '__world__',
      permissions: { read: ['group:__world__'] },
      target: [
        {
          source: page(note, at),
          selector: [
            { type: 'RangeSelector', startContainer: '/main[1]/p[3]', startOffset: 4 },
            position(at),
            quote(note),
          ],
        },
      ],
      document: { title: ['Global Digital Compact'] },
      hidden: false,
    })),
  });

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export const asHypothesisTable = (notes: readonly OwnNote[]): string =>
  [
    'Creation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page',
    ...notes.map((note, at) =>
      [
        '2026-10-01 08:00',
        // Without context only the paragraph tells copies apart.
        `https://example.org/compact/${note.language}/${Number.parseInt(note.unit, 10) || 'text'}.html`,
        'Public',
        'Annotation',
        note.mark?.quote.exact ?? '',
        'ada',
        written(note),
        note.tags.join(','),
        String(at),
      ]
        .map(cell)
        .join(','),
    ),
  ].join('\n');

export const asThorium = (notes: readonly OwnNote[]): string =>
  JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:uuid:123-123-123-123',
    type: 'AnnotationSet',
    generator: {
      id: 'https://github.com/edrlab/thorium-reader',
      type: 'Software',
      name: 'Thorium',
    },
    generated: '2026-10-01T10:00:00Z',
    title: 'Compact',
    about: { 'dc:format': 'application/epub+zip', 'dc:title': 'Global Digital Compact' },
    items: notes.map((note, at) => ({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:uuid:${note.id}`,
      type: 'Annotation',
      created: '2026-10-01T08:00:00Z',
      body: {
        type: 'TextualBody',
        value: written(note),
        color: 'pink',
        highlight: 'solid',
        keyword: note.tags[0],
      },
      target: {
        source: 'OEBPS/text/chapter1.xhtml',
        meta: { headings: [{ level: 1, txt: 'Principles' }], page: String(at) },
        selector: [
          quote(note),
          { type: 'CSSSelector', value: '#p > p', refinedBy: position(at) },
          {
            type: 'FragmentSelector',
            conformsTo: 'http://www.idpf.org/epub/linking/cfi/epub-cfi.html',
            value: 'epubcfi(/6/4[chap01ref]!/4[body01]/10[para05],/2/1:1,/3:4)',
          },
        ],
      },
    })),
  });

export const asRecogito = (notes: readonly OwnNote[]): string =>
  JSON.stringify(
    notes.map((note, at) => ({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `#${note.id}`,
      type: 'Annotation',
      body: [
        {
          type: 'TextualBody',
          purpose: 'commenting',
          value: written(note),
          creator: { id: 'ada' },
        },
        ...note.tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
      ],
      target: [{ annotation: note.id, source: '', selector: [quote(note), position(at)] }],
      created: '2026-10-01T08:00:00.000Z',
      creator: { isGuest: true, id: 'guest-1' },
    })),
  );
