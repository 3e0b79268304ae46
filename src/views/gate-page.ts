/** The page at the root: it offers the languages and takes none for granted. */

import type { Strings } from '../i18n/strings.ts';
import { type Language, languages } from '../model/languages.ts';
import { homeUrl } from '../places/paths.ts';
import type { FrameView } from './frame.ts';
import type { Reading } from './reading.ts';
import { type SlipChapter, slipChapters } from './slips.ts';

export interface GatePage {
  title: string;
  description: string;
  first: Language;
  tongues: readonly {
    tag: string;
    dir: string;
    name: string;
    href: string;
    compact: string;
    /** What the site is, in a sentence. */
    say: string;
    remember: string;
    code: Language;
  }[];
  /** What this page is in one language. */
  covers: FrameView['tongues'];
  chapters: readonly SlipChapter[];
}

export function gatePage(
  corpus: Reading['corpus'],
  tongues: readonly { language: Language; strings: Strings }[],
): GatePage {
  const [any] = tongues;
  const published = tongues.map((one) => one.language);
  return {
    title: tongues
      .slice(0, 2)
      .map(({ strings }) => strings.compact)
      .join(' · '),
    description: tongues
      .slice(0, 2)
      .map(({ strings }) => strings.gateSay)
      .join(' '),
    first: published[0] ?? 'zh',
    tongues: tongues.map(({ language: code, strings }) => ({
      code,
      say: strings.gateSay,
      remember: strings.gateRemember,
      tag: languages[code].tag,
      dir: languages[code].dir,
      name: languages[code].name,
      href: homeUrl(code),
      compact: strings.compact,
    })),
    covers: published.map((language) => ({
      language,
      mark: languages[language].mark,
      href: homeUrl(language),
      text: languages[language].name,
    })),
    chapters: any ? slipChapters({ corpus, ...any }) : [],
  };
}
