/** What a file says of itself, whatever its form: its text, its standing, its licence. */

import { fill } from '../i18n/strings.ts';
import { adopted, annex, symbol } from '../model/document.ts';
import { type Language, languages, sourceLanguage } from '../model/languages.ts';
import { type Standing, standingOf } from '../model/standing.ts';
import { below } from '../places/files.ts';
import { officialUrl } from '../places/paths.ts';
import type { About } from '../schemas/data.ts';
import type { Reading } from '../views/reading.ts';
import { type Material, readingIn } from './material.ts';

/** `numbers`: of these paragraphs; of the whole text where none are named. */
export function aboutOf(
  material: Material,
  language: Language,
  numbers: readonly number[] = [],
): About {
  const reading = readingIn(material, language);
  const standing = standingOf(material.corpus, language, numbers);
  return {
    language,
    tag: languages[language].tag,
    direction: languages[language].dir,
    title: reading.strings.compact,
    symbol,
    annex,
    adopted,
    standing,
    translatedFrom: standing === 'study' || standing === 'mixed' ? sourceLanguage : undefined,
    notice: noticeOf(reading, standing),
    official: officialUrl(language),
    licence: 'CC-BY-4.0',
    rights: reading.strings.dataRights,
    site: material.site,
  };
}

function noticeOf({ strings }: Reading, standing: Standing): string {
  switch (standing) {
    case 'source':
      return strings.dataSourceNotice;
    case 'official':
      return fill(strings.dataOfficialNotice, { symbol });
    case 'mixed':
      return strings.mixedNotice;
    case 'study':
      return strings.studyNotice;
  }
}

/** A path of the site in full where its address is known, else from the root of the site. */
export const addressOf = ({ site }: Pick<Material, 'site'>, path: string): string =>
  site === undefined ? path.slice(1) : below(site, path);
