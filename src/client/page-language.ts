/** The language of a page, also when a program has translated the page since and says so in its `lang`. */

/** Two letters. Every page asks as it starts; what is asked later, and by other scripts, is answered the same. */
export const pageLanguage = ({ documentElement: { dataset, lang } }: Document): string =>
  (dataset['tongue'] ??= lang.slice(0, 2));
