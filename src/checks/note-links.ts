/** The links of a note lead to something of this edition. */

import type { CorpusInput, NoteInput } from '../model/corpus-input.ts';
import type { Language } from '../model/languages.ts';
import type { Problem } from '../model/problems.ts';
import type { Reference } from '../model/reference.ts';
import type { UnitId } from '../model/unit-id.ts';

/** `exists` tells of a reference whether it leads somewhere. */
export function checkNoteLinks(
  { file, body, language }: NoteInput,
  exists: (to: Reference, language: Language) => boolean,
): Problem[] {
  return body.links.flatMap(({ address, to, line }) =>
    to && exists(to, language)
      ? []
      : [
          {
            code: 'note-link',
            file,
            line,
            message: `The link ${address} leads nowhere in this edition.`,
            remedy:
              'Link to unit:, section:, objective:, principle:, goal:, term:, body:, instrument: or note: with an id that exists; an outside address belongs among the sources.',
          },
        ],
  );
}

/** Whether what a link names exists; a list that could not be read is trusted. */
export function targets(
  input: CorpusInput,
  known: ReadonlySet<UnitId>,
): (to: Reference, language: Language) => boolean {
  const { sections, principles, goals, terms, notes, bodies, instruments } = input;
  const has = <T>(
    list: { data: readonly T[]; partial?: boolean | undefined },
    idOf: (one: T) => string,
    id: string,
  ) => list.partial === true || list.data.some((one) => idOf(one) === id);
  return ({ kind, id }, language) => {
    switch (kind) {
      case 'unit':
        return known.has(id);
      case 'section':
        return has(sections, (one) => one.id, id);
      case 'objective':
        return has(sections, (one) => String(one.objective), id);
      case 'principle':
        return has(principles, (one) => one.id, id);
      case 'goal':
        return id === 'all' || has(goals, (one) => String(one.number), id);
      case 'term':
        return has(terms, (one) => one.id, id);
      case 'body':
        return has(bodies, (one) => one.id, id);
      case 'instrument':
        return has(instruments, (one) => one.id, id);
      case 'note':
        return notes.some((one) => one.language === language && `${one.layer}/${one.name}` === id);
    }
  };
}
