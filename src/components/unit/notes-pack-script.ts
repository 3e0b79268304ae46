import type { Strings } from '../../i18n/strings.ts';
import { packedNote } from '../../markup/note-markup.ts';
import type { NotesPack } from '../../views/notes-pack.ts';

/** The pack as a classic script; links are written for a page in a language's folder. */
export function notesPackScript({ key, units }: NotesPack, strings: Strings): string {
  const notes = [...units].map(
    ([id, all]) =>
      [
        id,
        all
          .map((note) => packedNote(note, strings))
          .join('')
          .replaceAll('="/', '="../'),
      ] as const,
  );
  const data = JSON.stringify(Object.fromEntries(notes)).replaceAll('</', '<\\/');
  return `(self.compactPacks??={})[${JSON.stringify(key)}]=${data};\n`;
}
