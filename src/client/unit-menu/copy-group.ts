/** Copies what the menu is on: its words, with its reference, with its footnotes, in two languages, as Markdown. */

import { type CopyForm, copied } from '../../copying/forms.ts';
import type { Language } from '../../model/languages.ts';
import { making } from '../making.ts';
import { linkTo } from './addresses.ts';
import type { MenuDialog } from './dialog.ts';
import type { MenuHost } from './host.ts';
import { referencesIn } from './references.ts';
import type { Subject } from './subject.ts';
import { passageOfPack, type UnitSubject } from './unit-subject.ts';

/** The language beside the page's own, as the page remembers it for the text. */
const secondKey = 'second';

const formKeys = {
  reference: 'menuCopyReference',
  words: 'menuCopyWords',
  footnotes: 'menuCopyFootnotes',
  markdown: 'menuCopyMarkdown',
} as const;

/** A button for each form, and `more` after them. */
export function copyGroup(
  { words }: MenuHost,
  dialog: MenuDialog,
  { passage }: Subject,
  forms: readonly CopyForm[],
  more: readonly HTMLElement[] = [],
): HTMLElement {
  const inForm = async (form: CopyForm) => copied([await passage()], form);
  const entry = (form: CopyForm): HTMLElement =>
    dialog.button(words.say(formKeys[form]), () => dialog.copy(inForm(form)));
  return dialog.group(words.say('menuCopy'), ...forms.map(entry), ...more);
}

/** The same in a second language after the first. */
export function copyInTwo(
  host: MenuHost,
  dialog: MenuDialog,
  subject: UnitSubject,
): readonly HTMLElement[] {
  return inTwo(host, dialog, async (second) => {
    const references = await referencesIn(host.load, second);
    const link = linkTo(host, subject, second);
    const other = await passageOfPack(host.load, subject.ids, {
      language: second,
      references,
      link,
    });
    return copied([await subject.passage(), other], 'reference');
  });
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
