/** Notes and the apparatus in the JSON files that the site publishes. */

import { z } from 'astro/zod';
import { referenceKinds } from '../model/reference.ts';
import { languageCode } from './data-text.ts';

const words = (description: string) => z.string().min(1).describe(description);
const unitIds = (description: string) => z.array(z.string()).describe(description);
const day = (description: string) =>
  z.string().describe(`${description} As exactly as it is known: 2026-11-30, 2026-11 or 2026.`);

export const sourceData = z
  .strictObject({
    title: words('Title of the document or page.'),
    symbol: words('Document symbol.').optional(),
    url: words('Address.').optional(),
    seen: words('The day on which it was read.').optional(),
  })
  .meta({ id: 'source' });

export const noteData = z
  .strictObject({
    id: words('Layer and name, the same in every language: guide/011.'),
    layer: words('Id of its layer.'),
    place: words('A unit, or a section.'),
    quote: words('The words of the unit that it is on; none for a note on the whole.').optional(),
    start: z.int().optional().describe('Where the quote begins, in UTF-16 code units.'),
    end: z.int().optional().describe('Where the quote ends.'),
    title: words('Short title.'),
    summary: words('The paragraph or part in one line.').optional(),
    text: z.string().describe('Its words without markup, a line a block.'),
    references: z
      .array(z.strictObject({ kind: z.enum(referenceKinds), id: words('Id of what it is.') }))
      .describe('What its words link to.'),
    author: words('Who wrote it.'),
    date: words('The day of its last change.'),
    status: z.enum(['written', 'reviewed']),
    open: z.boolean().describe('Whether it says that something is open.'),
    stale: z.boolean().describe('Whether the note that it is translated from has changed since.'),
    translationOf: languageCode.optional(),
    event: z
      .strictObject({
        from: day('When it happened or is due.'),
        to: day('The end.').optional(),
        planned: z.boolean().describe('Announced or due, not seen to have happened.'),
      })
      .optional(),
    lesson: z
      .strictObject({
        minutes: z.int(),
        activity: z.string(),
        groups: z.string(),
        needs: z.string().optional(),
      })
      .optional(),
    sources: z.array(sourceData),
    page: words('Where it is read on the site, from the root of the site, or in full.'),
  })
  .meta({ id: 'note' });

export const layerData = z
  .strictObject({
    id: words('Never changes.'),
    name: z.string(),
    description: z.string(),
    by: words('Who answers for it.'),
    licence: words('Licence of its notes.'),
  })
  .meta({ id: 'layer' });

const named = z
  .strictObject({
    id: words('Never changes.'),
    name: z.string(),
    what: words('What it is, written for this site.'),
    units: unitIds('Units that name it.'),
    symbol: words('Document symbol.').optional(),
    founded: day('When it was founded or adopted.').optional(),
  })
  .meta({ id: 'named' });

/** What the Compact names and asks for. */
export const apparatusData = z
  .strictObject({
    bodies: z.array(named),
    instruments: z.array(named),
    groups: z.array(named),
    terms: z.array(
      z.strictObject({
        id: words('Never changes.'),
        term: z.string(),
        definition: words('Written for this site.').optional(),
        remark: words('Where the languages differ.').optional(),
        units: unitIds('Units where the source language has it.'),
      }),
    ),
    dates: z.array(
      z.strictObject({
        id: words('Never changes.'),
        from: day('Where it stands in time.'),
        date: words('In words, as the text gives it.'),
        what: words('What is due.'),
        units: unitIds('Units that set it.'),
      }),
    ),
    actors: z.array(
      z.strictObject({ id: z.string(), name: z.string(), body: z.string().optional() }),
    ),
    verbs: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        strength: z
          .int()
          .describe('5 it binds itself, 4 means to act, 3 asks, 2 encourages, 1 takes a view.'),
      }),
    ),
    commitments: z.array(
      z.strictObject({
        unit: z.string(),
        acts: z.array(
          z.strictObject({ verb: z.string(), who: z.array(z.string()).describe('Ids of actors.') }),
        ),
        due: z.array(z.string()).describe('Ids of dates.'),
      }),
    ),
    pointers: z
      .array(
        z.strictObject({
          from: z.string(),
          to: unitIds('What it points to.'),
          words: words('The words that point; none where an official text has others.').optional(),
        }),
      )
      .describe('Words of a unit that point to others.'),
    drafting: z
      .array(
        z.strictObject({
          id: words('Never changes.'),
          from: day('When it was.'),
          to: day('The end.').optional(),
          what: z.string(),
          sources: z.array(sourceData),
          notes: z.array(z.string()).describe('Ids of notes.'),
        }),
      )
      .describe('How the text came about, in time.'),
  })
  .meta({ id: 'apparatus' });

export type NoteData = z.infer<typeof noteData>;
export type ApparatusData = z.infer<typeof apparatusData>;
