/**
 * What language models are to read, after the convention of llmstxt.org: a title, a line that says what
 * the site is, lists of links to the twins in Markdown; and the same in full, in one file.
 */

import { inLine, linked } from '../markdown-words.ts';
import { chaptersOf } from '../model/corpus.ts';
import { type Language, languages } from '../model/languages.ts';
import {
  aknUrl,
  annotationsUrl,
  commitmentsCsvUrl,
  compactJsonUrl,
  dataSchemaUrl,
  llmsFullUrl,
  llmsUrl,
  tableUrl,
} from '../places/files.ts';
import {
  apparatusUrl,
  chapterUrl,
  editionUrl,
  layerUrl,
  paragraphUrl,
  statusUrl,
  teachUrl,
  textUrl,
} from '../places/paths.ts';
import { twinUrl } from '../places/twins.ts';
import { apparatusPages } from '../views/apparatus/pages.ts';
import { label, opening, rangeName, sectionName } from '../views/reading.ts';
import { aboutOf } from './about.ts';
import { layerTwin } from './markdown/note-pages.ts';
import { type Pen, penOf } from './markdown/pen.ts';
import { textTwin } from './markdown/text-pages.ts';
import { blocks, heading, list, paragraph, quoted } from './markdown/write.ts';
import type { Material } from './material.ts';

/** A link to the twin of a page, and what is behind it. */
const twin = (pen: Pen, href: string, text: string, what = ''): string =>
  pen.link({ href: twinUrl(href), text }) + (what === '' ? '' : `: ${inLine(what)}`);

const opened = (pen: Pen, path = ''): string => {
  const { strings, language } = pen.reading;
  const about = aboutOf(pen.material, language);
  return blocks(
    heading(1, `${inLine(strings.siteName)}${path}`),
    quoted([inLine(`${strings.coverSay} ${about.title} · ${about.symbol}`)]),
    paragraph(
      `${inLine(about.notice)} ${pen.link({ href: about.official, text: strings.officialText })}`,
    ),
    paragraph(inLine(`${about.rights} ${strings.independent}`)),
  );
};

/** The list of a language. */
export function llmsText(material: Material, language: Language): string {
  const pen = penOf(material, language);
  const { strings, corpus } = pen.reading;
  const file = (text: string, href: string): string => pen.link({ href, text });
  return `${blocks(
    opened(pen),
    heading(2, inLine(strings.fullText)),
    list([
      twin(pen, textUrl(language), strings.fullText),
      file(`llms-full.txt`, llmsFullUrl(language)),
      ...chaptersOf(corpus).map((one) =>
        twin(
          pen,
          chapterUrl(language, one.id),
          sectionName(pen.reading, one),
          rangeName(pen.reading, one.paragraphs),
        ),
      ),
    ]),
    heading(2, inLine(strings.statusParagraph)),
    list(
      corpus.paragraphs.map(({ number }) =>
        twin(
          pen,
          paragraphUrl(language, number),
          String(number),
          opening(pen.reading, String(number), 30),
        ),
      ),
    ),
    heading(2, inLine(strings.notes)),
    list(
      corpus.layers.map((layer) =>
        twin(
          pen,
          layerUrl(language, layer.id),
          label(pen.reading, layer.name),
          label(pen.reading, layer.description),
        ),
      ),
    ),
    heading(2, inLine(strings.dataTitle)),
    list([
      file(strings.formJson, compactJsonUrl(language)),
      file(strings.formSchema, dataSchemaUrl),
      file(strings.formAkn, aknUrl(language)),
      file(strings.formUnits, tableUrl(language, 'units')),
      file(strings.formCommitments, commitmentsCsvUrl(language)),
      file(strings.formTerms, tableUrl(language, 'terms')),
      file(strings.formNotes, tableUrl(language, 'notes')),
      file(strings.formCards, tableUrl(language, 'cards')),
      ...corpus.layers
        .filter(({ id }) => corpus.notes[language].some(({ layer }) => layer === id))
        .map(({ id, name }) =>
          file(
            `${strings.formAnnotations}: ${label(pen.reading, name)}`,
            annotationsUrl(language, id),
          ),
        ),
    ]),
    // The convention's own word for what may be left out.
    heading(2, 'Optional'),
    list(besides(pen)),
  )}\n`;
}

const besides = (pen: Pen): string[] => {
  const { language, strings } = pen.reading;
  return [
    twin(pen, editionUrl(language), strings.edition),
    twin(pen, statusUrl(language), strings.statusTitle),
    twin(pen, apparatusUrl(language), strings.apparatus),
    ...apparatusPages(pen.reading).map(({ href, text, lead }) => twin(pen, href, text, lead)),
    twin(pen, teachUrl(language), strings.teachTitle),
  ];
};

/** The text with all notes, in one file. */
export function llmsFull(material: Material, language: Language): string {
  const pen = penOf(material, language);
  const written = material.corpus.layers.filter(({ id }) =>
    material.corpus.notes[language].some(({ layer }) => layer === id),
  );
  return `${blocks(
    textTwin(pen),
    written.map(({ id }) => layerTwin(pen, id)),
  )}\n`;
}

/** At the root: where each language's list is; the words are those of the first language besides the source. */
export function llmsRoot(material: Material): string {
  const pen = rootPen(material);
  const all = material.corpus.languages.map((language) => {
    const { name } = languages[language];
    return `${pen.link({ href: llmsUrl(language), text: name })}: ${inLine(aboutOf(material, language).notice)} ${pen.link({ href: llmsFullUrl(language), text: 'llms-full.txt' })}`;
  });
  const { strings } = pen.reading;
  return `${blocks(
    opened(pen),
    heading(2, inLine(strings.languageNav)),
    list(all),
    heading(2, inLine(strings.dataTitle)),
    list([
      pen.link({ href: compactJsonUrl(), text: strings.formJson }),
      pen.link({ href: dataSchemaUrl, text: strings.formSchema }),
      pen.link({ href: llmsFullUrl(), text: 'llms-full.txt' }),
    ]),
  )}\n`;
}

/** At the root: the text in every language, without notes. */
export const llmsRootFull = (material: Material): string =>
  `${blocks(material.corpus.languages.map((language) => textTwin({ ...penOf(material, language), ...rootLinks(material) })))}\n`;

/** English is what most programs and their makers read. */
const rootPen = (material: Material): Pen => ({
  ...penOf(material, material.corpus.languages.find((one) => one === 'en') ?? 'zh'),
  ...rootLinks(material),
});

/** Links seen from the root of the site. */
function rootLinks({ site }: Material): Pick<Pen, 'address' | 'link'> {
  const address = (path: string): string =>
    path.startsWith('/') ? (site ?? '') + path.slice(1) : path;
  return { address, link: ({ href, text }) => linked(inLine(text), address(href)) };
}
