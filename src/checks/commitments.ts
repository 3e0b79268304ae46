/** The table of commitments against the text: a row for each, verbs that stand in the words. */

import { patternOf } from '../model/bare-words.ts';
import type { CorpusInput } from '../model/corpus-input.ts';
import type { CutEntries } from '../model/cut-entries.ts';
import type { ListInput } from '../model/lists.ts';
import type { Problem } from '../model/problems.ts';
import { paragraphOf, type UnitId } from '../model/unit-id.ts';
import { listLabels } from './labels.ts';
import type { WordsByLanguage } from './words-by-language.ts';

/** Units that the content or the received text has, and the received text, where it can be read. */
export interface TextUnits {
  known: ReadonlySet<UnitId>;
  received: { words: ReadonlyMap<UnitId, unknown> } | undefined;
}

export function checkCommitments(
  input: CorpusInput,
  entries: CutEntries,
  { known, received }: TextUnits,
  words: WordsByLanguage,
): Problem[] {
  const { actors, verbs, commitments } = input;
  return [
    ...listLabels(input, actors, (one) => [one.id, { name: one.name }]),
    ...listLabels(input, verbs, (one) => [one.id, { name: one.name }]),
    ...listLabels(input, commitments, (one) => [one.unit, {}]),
    ...unknownBodies(input),
    ...rowProblems(input, known, words),
    ...(commitments.partial ? [] : missingRows(input, entries, received)),
  ];
}

const at = (
  list: ListInput<unknown>,
  path: readonly (string | number)[],
  code: string,
  message: string,
  remedy: string,
): Problem => ({ code, file: list.file, line: list.lineOf(path), message, remedy });

function unknownBodies({ actors, bodies }: CorpusInput): Problem[] {
  if (bodies.partial) return [];
  return actors.data.flatMap(({ id, body }, index) =>
    body === undefined || bodies.data.some((one) => one.id === body)
      ? []
      : [
          at(
            actors,
            [index, 'body'],
            'body-unknown',
            `The actor ${id} names the body ${body}, which is not in ${bodies.file}.`,
            'Correct the id, or leave it out.',
          ),
        ],
  );
}

function rowProblems(
  input: CorpusInput,
  known: ReadonlySet<UnitId>,
  words: WordsByLanguage,
): Problem[] {
  const { actors, verbs, commitments: list } = input;
  return list.data.flatMap(({ unit, acts }, index) => {
    if (!known.has(unit)) {
      return [
        at(
          list,
          [index, 'unit'],
          'unit-unknown',
          `A commitment names ${unit}, which is no unit of the text.`,
          'Correct the id, or remove the row.',
        ),
      ];
    }
    return acts.flatMap(({ verb, who }, act) => {
      const own = verbs.data.find(({ id }) => id === verb);
      const path = [index, 'acts', act];
      const nobody = who.filter((id) => !actors.data.some((one) => one.id === id));
      return [
        ...(own || verbs.partial
          ? []
          : [
              at(
                list,
                [...path, 'verb'],
                'verb-unknown',
                `${unit} has the verb ${verb}, which is not in ${verbs.file}.`,
                'Correct the id, or add the verb.',
              ),
            ]),
        ...(actors.partial ? [] : nobody).map((id) =>
          at(
            list,
            [...path, 'who'],
            'actor-unknown',
            `${unit} names the actor ${id}, which is not in ${actors.file}.`,
            'Correct the id, or add the actor.',
          ),
        ),
        ...input.languages.flatMap((language) => {
          const pattern = own?.match?.[language];
          const spoken = [unit, String(paragraphOf(unit))].flatMap(
            (id) => words.get(language)?.get(id) ?? [],
          );
          if (pattern === undefined || spoken.length === 0) return [];
          if (spoken.some((text) => patternOf(pattern).test(text))) return [];
          return [
            at(
              list,
              path,
              'verb-missing',
              `${unit} is said to have the verb ${verb}, but /${pattern}/ does not occur in its words, or those above it, in ${language}.`,
              'Correct the verb, or the pattern.',
            ),
          ];
        }),
      ];
    });
  });
}

/** In a chapter that sets out an objective every item, and every paragraph without items, has a row. */
function missingRows(
  input: CorpusInput,
  entries: CutEntries,
  received: TextUnits['received'],
): Problem[] {
  const list = input.commitments;
  const rows = new Set(list.data.map(({ unit }) => unit));
  return input.paragraphs.flatMap(({ data }) => {
    if (data.objective === 'none') return [];
    const cut = entries.source.get(data.number);
    if (!cut?.sure) return [];
    const items = cut.units.filter(({ kind }) => kind === 'item').map(({ id }) => id);
    const due = items.length > 0 ? items : [String(data.number)];
    return due
      .filter((unit) => !rows.has(unit) && (received?.words.has(unit) ?? true))
      .map((unit) =>
        at(
          list,
          [],
          'commitment-missing',
          `${unit} has no row; every commitment and operative paragraph was expected to have one.`,
          'Add a row, in the order of the text.',
        ),
      );
  });
}
