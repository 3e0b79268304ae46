/** Pages of notes as Markdown: a layer, a sheet to be printed, the layers, the lessons. */

import { inLine } from '../../markdown-words.ts';
import { handoutPage } from '../../views/handout-page.ts';
import { layerPage } from '../../views/layer-page.ts';
import { notesPage } from '../../views/notes-page.ts';
import { teachPage } from '../../views/teach-page.ts';
import { headOf, links, ownTitle, type Pen } from './pen.ts';
import { noteAccount, noteBody, noteMarkdown } from './words.ts';
import { blocks, heading, list, paragraph, table } from './write.ts';

export function layerTwin(pen: Pen, id: string): string {
  const page = layerPage(pen.reading, id);
  return blocks(
    headOf(pen, { title: ownTitle(pen, page.frame), path: page.frame.path }),
    paragraph(inLine(page.description)),
    paragraph(inLine(page.by)),
    page.groups.length === 0 ? noneHere(pen, page.elsewhere, pen.reading.strings.notesNone) : '',
    page.groups.flatMap((group) => [
      heading(2, inLine(group.title)),
      ...group.notes.map((note) => noteMarkdown(pen, note, 3)),
    ]),
  );
}

const noneHere = (
  pen: Pen,
  elsewhere: readonly { href: string; text: string }[],
  text: string,
): string => (elsewhere.length === 0 ? '' : `${inLine(text)} ${links(pen, elsewhere)}`);

/** Notes of a layer on a part. */
export function handoutTwin(pen: Pen, layer: string, part: string): string {
  const { strings } = pen.reading;
  const page = handoutPage(pen.reading, layer, part);
  const { note } = page;
  return blocks(
    headOf(pen, { title: page.title, path: page.frame.path }),
    note?.summary && paragraph(inLine(note.summary)),
    noneHere(pen, page.elsewhere, strings.notesNone),
    note && noteBody(pen, note.body),
    heading(2, inLine(strings.handoutUnits)),
    list(page.units.map((unit) => `${pen.link(unit)} ${inLine(unit.words)}`)),
    note && noteAccount(pen, note, strings),
  );
}

export function notesTwin(pen: Pen): string {
  const { strings } = pen.reading;
  const page = notesPage(pen.reading);
  return blocks(
    headOf(pen, { title: strings.notes, path: page.frame.path }),
    paragraph(inLine(strings.notesLead)),
    page.layers.flatMap((layer) => [
      heading(2, `${pen.link(layer)} · ${inLine(layer.size)}`),
      paragraph(inLine(layer.description)),
      paragraph(inLine(layer.by)),
    ]),
    heading(2, inLine(strings.coverage)),
    table(
      [
        strings.coverageLayer,
        strings.coverageLanguage,
        strings.coverageNotes,
        page.paragraphs,
        page.items,
        strings.coverageSummaries,
      ].map(inLine),
      page.rows.map((row) => [
        inLine(row.layerName),
        pen.link(row.language),
        ...[row.notes, row.paragraphs, row.items, row.summaries].map(String),
      ]),
    ),
  );
}

export function teachTwin(pen: Pen): string {
  const { strings } = pen.reading;
  const page = teachPage(pen.reading);
  const head = headOf(pen, { title: page.title, path: page.frame.path });
  if (page.lessons.length === 0)
    return blocks(head, noneHere(pen, page.elsewhere, strings.teachNone));
  const hour = page.hour.map((one) => (typeof one === 'string' ? inLine(one) : pen.link(one)));
  return blocks(
    head,
    paragraph(inLine(page.lead)),
    list([
      `${inLine(strings.teachHour)} ${hour.join('')}`,
      inLine(`${strings.teachTerm} ${strings.teachTermHow}`),
      inLine(`${strings.teachOffline} ${strings.teachOfflineHow}`),
    ]),
    page.lessons.flatMap((one) => [
      heading(2, pen.link(one)),
      paragraph(inLine(one.summary)),
      paragraph(
        inLine([`${one.minutes} ${strings.teachMinutes}`, one.activity, ...one.takes].join(' · ')),
      ),
    ]),
  );
}
