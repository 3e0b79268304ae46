/** Text of this site that quotes Chinese words in another language: the quotes are marked as such. */

export interface Run {
  text: string;
  lang?: string;
}

/** `tag` is the language of the text; Chinese text is one run. */
export function mixedRuns(text: string, tag: string): Run[] {
  if (tag.startsWith('zh')) return [{ text }];
  return text
    .split(/(\p{Script=Han}[\p{Script=Han}，、；：。…]*)/u)
    .filter((part) => part !== '')
    .map((part) =>
      /\p{Script=Han}/u.test(part) ? { text: part, lang: 'zh-Hans' } : { text: part },
    );
}
