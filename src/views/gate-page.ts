/** The page at the root: it offers the languages and takes none for granted. */

import type { Strings } from '../i18n/strings.ts';
import { type Language, languages } from '../model/languages.ts';
import { homeUrl } from '../places/paths.ts';

export interface GatePage {
  title: string;
  first: Language;
  tongues: readonly {
    tag: string;
    dir: string;
    name: string;
    href: string;
    compact: string;
    code: Language;
    always: string;
  }[];
}

export function gatePage(tongues: readonly { language: Language; strings: Strings }[]): GatePage {
  const published = tongues.map((one) => one.language);
  return {
    title: tongues[0]?.strings.compact ?? '',
    first: published[0] ?? 'zh',
    tongues: tongues.map(({ language: code, strings }) => ({
      code,
      always: strings.alwaysOpen,
      tag: languages[code].tag,
      dir: languages[code].dir,
      name: languages[code].name,
      href: homeUrl(code),
      compact: strings.compact,
    })),
  };
}
