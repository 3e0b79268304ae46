/**
 * The site as a folder to be carried and opened by a double click: of one language, or of all.
 * Built pages in, the files of the folder out; nothing is read or written here.
 */

import type { PackedFile } from '../editions/packed.ts';
import { fill } from '../i18n/strings.ts';
import { languages } from '../model/languages.ts';
import type { Ways } from './leading.ts';
import { leanPage } from './lean-page.ts';
import { plainTexts } from './plain-texts.ts';
import { SharedParts } from './shared-parts.ts';
import { absentId, type Issue, type Speaker, startPage } from './start-page.ts';
import { insteadOf, isWanted } from './wanted.ts';

export interface BuiltSite {
  /** Paths of its files from the root, without a slash. */
  files: readonly string[];
  read: (path: string) => Uint8Array;
  /** The chapter of each paragraph. */
  chapters: ReadonlyMap<number, string>;
}

/** On the web the index of the long texts comes by and by; a disk has it at once, and it packs better as one file. */
const partOfTexts = /^pagefind\/([a-z]{2})-(?:index|texts)-\d+\.js$/u;

/** The folder has one name at its top, so that unpacking strews nothing. */
export function folderOf(
  site: BuiltSite,
  name: string,
  speakers: readonly Speaker[],
  issue: Issue,
): PackedFile[] {
  const codes = speakers.map(({ language }) => language);
  const wanted = site.files.filter((path) => isWanted(path, codes)).sort();
  const shared = new SharedParts();
  const about = codes.length > 1 ? 'folder.html' : 'index.html';
  const there = new Set([...wanted, about]);
  const ways: Ways = {
    has: (path) => there.has(path),
    insteadOf: (path) => insteadOf(path, site.chapters),
    away: (path) =>
      issue.site === undefined ? `${about}#${absentId}` : new URL(path, issue.site).href,
  };
  const around = (speaker: Speaker | undefined) => ({
    ...ways,
    shared,
    site: issue.site,
    languages: codes,
    others: speaker?.strings.folderOthers ?? '',
  });
  const lean = (html: string, path: string): string =>
    leanPage(html, path, around(speakers.find(({ language }) => path.startsWith(`${language}/`))));
  const read = (path: string): string => new TextDecoder().decode(site.read(path));
  const files = wanted
    .filter((path) => !partOfTexts.test(path))
    .map((path): PackedFile => {
      if (path.endsWith('.html')) return [path, lean(read(path), path)];
      const [, language] = /^pagefind\/([a-z]{2})\.js$/u.exec(path) ?? [];
      if (language === undefined) return [path, site.read(path)];
      const parts = wanted.filter((one) => partOfTexts.exec(one)?.[1] === language);
      return [path, [path, ...parts].map((part) => plainTexts(read(part), ways)).join('')];
    });
  const gate = read('index.html');
  const sheets = (gate.match(/<style>[\s\S]*?<\/style>/gu) ?? []).join('');
  const start: PackedFile = [about, lean(startPage(speakers, issue, sheets), about)];
  const readme: PackedFile = ['README.txt', readMe(speakers, issue)];
  return [readme, start, ...files, ...[...shared.files].sort(byName)].map(([path, content]) => [
    `${name}/${path}`,
    content,
  ]);
}

const byName = ([a]: PackedFile, [b]: PackedFile): number => (a < b ? -1 : 1);

/** Lines for whoever looks into the archive before opening anything. */
const readMe = (speakers: readonly Speaker[], { version, site }: Issue): string =>
  speakers
    .map(({ language, strings }) =>
      [
        `${strings.siteName} (${languages[language].name}) ${version}`,
        strings.folderOpen,
        fill(strings.folderAbsent, {
          languages: speakers.map((one) => languages[one.language].name).join(', '),
        }),
        ...(site === undefined ? [] : [`${strings.folderSite} ${site}`]),
        strings.independent,
        strings.licence,
      ].join('\r\n'),
    )
    .join('\r\n\r\n')
    .concat('\r\n');
