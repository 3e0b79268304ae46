/** Copies what the menu is on: its words, with its reference, with its footnotes, in two languages, as Markdown. */

import { type CopyForm, copied } from '../../copying/forms.ts';
import type { Language } from '../../model/languages.ts';
import { making } from '../making.ts';
import { linkTo } from './addresses.ts';
import type { MenuDialog } from './dialog.ts';
import type { MenuHost } from './host.ts';
import { referencesIn } from './references.ts';
import { passageOfPack, passageOfPage, type Subject } from './subject.ts';

/** The language beside the page's own, as the page remembers it for the text. */
const secondKey = 'second';

export function copyGroup(host: MenuHost, dialog: MenuDialog, subject: Subject): HTMLElement {
  const { words } = host;
  const own = () => passageOfPage(subject, linkTo(host, subject, words.language));
  const entry = (text: string, form: CopyForm): HTMLElement =>
    dialog.button(text, () => dialog.copy(copied([own()], form)));
  return dialog.group(
    words.say('menuCopy'),
    entry(words.say('menuCopyReference'), 'reference'),
    entry(words.say('menuCopyWords'), 'words'),
    entry(words.say('menuCopyFootnotes'), 'footnotes'),
    entry(words.say('menuCopyMarkdown'), 'markdown'),
    ...inTwo(host, dialog, async (second) => {
      const references = await referencesIn(host.load, second);
      const link = linkTo(host, subject, second);
      const other = await passageOfPack(host.load, subject.ids, {
        language: second,
        references,
        link,
      });
      return copied([own(), other], 'reference');
    }),
  );
}

/** A button and the choice of the second language, which its words begin to load. */
function inTwo(
  { window, store, words }: MenuHost,
  dialog: MenuDialog,
  run: (second: Language) => Promise<ReturnType<typeof copied>>,
): HTMLElement[] {
  const make = making(window.document);
  const choice = make('select', { ariaLabel: words.say('secondLanguage') });
  for (const { code, name, tag } of words.languages)
    choice.append(make('option', { value: code, lang: tag }, name));
  const [first] = words.languages;
  if (!first) return [];
  const remembered = store.get(secondKey);
  const chosen = (): Language =>
    words.languages.find(({ code }) => code === choice.value)?.code ?? first.code;
  choice.value = words.languages.some(({ code }) => code === remembered)
    ? (remembered ?? '')
    : first.code;
  const button = dialog.button(words.say('menuCopyTwo'), () => dialog.copy(run(chosen())));
  return [make('p', { className: 'row' }, button, ' ', choice)];
}
