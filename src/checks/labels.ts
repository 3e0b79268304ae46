/** Labels are there in every published language, and the ids of a list occur once. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { ListInput } from '../model/lists.ts';
import type { Problem } from '../model/problems.ts';

type Labels = Partial<Record<string, string>>;

export const checkLabels = (input: CorpusInput): Problem[] => [
  ...listLabels(input, input.sections, (one) => [
    one.id,
    { short: one.short, heading: one.heading },
  ]),
  ...listLabels(input, input.principles, (one) => [one.id, { short: one.short }]),
  ...listLabels(input, input.goals, (one) => [String(one.number), { title: one.title }]),
  ...listLabels(input, input.terms, (one) => [one.id, {}]),
  ...listLabels(input, input.layers, (one) => [
    one.id,
    { name: one.name, description: one.description, by: one.by },
  ]),
  ...listLabels(input, input.deadlines, (one) => [one.id, { date: one.date, what: one.what }]),
  ...listLabels(input, input.drafting, (one) => [one.id, { what: one.what }]),
  ...[input.bodies, input.instruments, input.groups].flatMap((list) =>
    listLabels(input, list, (one) => [
      one.id,
      { name: one.name, what: one.what, match: one.match },
    ]),
  ),
  ...[input.actors, input.verbs].flatMap((list) =>
    listLabels<{ id: string; name: Labels }>(input, list, (one) => [one.id, { name: one.name }]),
  ),
  ...listLabels(input, input.commitments, (one) => [one.unit, {}]),
  ...listLabels(input, input.pointers, (one) => [
    `${one.from} ${one.words.zh}`,
    { words: one.words },
  ]),
  ...listLabels(input, input.definitions, (one) => [
    one.term,
    { definition: one.definition, remark: one.remark },
  ]),
  ...sourceLabels(input),
];

/** Ids that occur twice, and labels that a published language lacks. */
function listLabels<T>(
  input: CorpusInput,
  list: ListInput<readonly T[]>,
  labelsOf: (one: T) => [string, Record<string, Labels | undefined>],
): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, one] of list.data.entries()) {
    const [id, labels] = labelsOf(one);
    if (seen.has(id)) {
      problems.push({
        code: 'id-twice',
        file: list.file,
        line: list.lineOf([index]),
        message: `The id ${id} occurs twice; each was expected once.`,
        remedy: 'Rename or remove one of the two.',
      });
    }
    seen.add(id);
    for (const [field, label] of Object.entries(labels)) {
      const missing = input.languages.filter((language) => label && !label[language]);
      for (const language of missing) {
        problems.push({
          code: 'label-missing',
          file: list.file,
          line: list.lineOf([index, field]) ?? list.lineOf([index]),
          message: `${field} of ${id} has no ${language}; the site is published in that language.`,
          remedy: `Add ${language}: … to the field.`,
        });
      }
    }
  }
  return problems;
}

/** Reasons of emendations and notes on doubtful readings, in every published language. */
function sourceLabels(input: CorpusInput): Problem[] {
  const { data, file, lineOf } = input.source;
  const all: [(string | number)[], string, Labels][] = [
    ...Object.entries(data.reasons).map(([key, reason]): [(string | number)[], string, Labels] => [
      ['reasons', key],
      key,
      reason,
    ]),
    ...data.kept.map((kept, index): [(string | number)[], string, Labels] => [
      ['kept', index],
      `${kept.unit} "${kept.reading}"`,
      kept.note,
    ]),
  ];
  return all.flatMap(([path, name, labels]) =>
    input.languages
      .filter((language) => !labels[language])
      .map((language) => ({
        code: 'label-missing',
        file,
        line: lineOf(path),
        message: `${name} has no ${language}; the site is published in that language.`,
        remedy: `Add ${language}: … to it.`,
      })),
  );
}
