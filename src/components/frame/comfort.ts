/** What a reader may choose for comfort. The style sheet and the script know the names and values too. */

import { type Comfort, comforts } from '../../comfort.ts';
import type { Strings } from '../../i18n/strings.ts';

interface Choice {
  name: Comfort;
  text: string;
  /** `usual` is the value of a page on which nothing was chosen. */
  values: readonly { value: string; text: string; usual: boolean }[];
}

/** The choices in the order of the panel; `written` writes a number in the language of the page. */
export function comfortChoices(strings: Strings, written: (n: number) => string): Choice[] {
  const texts: Readonly<Record<Comfort, readonly [string, ...string[]]>> = {
    size: [strings.comfortSize, ...[90, 100, 115, 130].map((one) => `${written(one)} %`)],
    width: [strings.comfortWidth, strings.comfortNarrow, strings.comfortUsual, strings.comfortWide],
    leading: [
      strings.comfortLeading,
      strings.comfortClose,
      strings.comfortUsual,
      strings.comfortOpen,
    ],
    theme: [strings.theme, strings.themeAuto, strings.themeLight, strings.themeDark],
    letters: [strings.comfortLetters, strings.comfortUsual, strings.comfortPlain],
  };
  return comforts.map(({ name, values, usual }) => ({
    name,
    text: texts[name][0],
    values: values.map((value, at) => ({
      value,
      text: texts[name][at + 1] ?? value,
      usual: value === usual,
    })),
  }));
}
