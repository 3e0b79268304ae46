/** What is written per language and section: on a section that exists, and for all that are due. */

import type { CorpusInput, SectionFile } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';

/** Sections in the order of the text; chapters have none of these files. */
const sectionsOf = ({ sections }: CorpusInput): string[] =>
  sections.data.filter(({ kind }) => kind === 'section').map(({ id }) => id);

export const unknownSection = ({ file, section }: SectionFile, input: CorpusInput): Problem[] => {
  const known = sectionsOf(input);
  if (input.sections.partial || known.includes(section)) return [];
  return [
    {
      code: 'lesson-place',
      file,
      message: `${section} is no section of the Compact; one of ${known.join(', ')} was expected.`,
      remedy: 'Name the file by the id of a section in taxonomy/sections.yaml.',
    },
  ];
};

/** Layers that promise lessons have a lesson and cards for every section, in these languages. */
export function checkLessonCoverage(input: CorpusInput): Problem[] {
  const { layers, languages, sections, refusedLessons } = input;
  if (sections.partial) return [];
  return layers.data.flatMap(({ id, covers }, index) =>
    languages
      .filter((language) => covers?.lessons.includes(language))
      .flatMap((language) =>
        (['lessons', 'cards'] as const).flatMap((kind) => {
          const files: readonly SectionFile[] = input[kind];
          const missing = sectionsOf(input).filter(
            (section) =>
              !refusedLessons?.has(`${kind}/${language}/${section}`) &&
              !files.some((one) => one.language === language && one.section === section),
          );
          if (missing.length === 0) return [];
          return [
            {
              code: 'lesson-missing',
              file: layers.file,
              line: layers.lineOf([index, 'covers', 'lessons']),
              message: `The layer ${id} promises ${kind} in ${language} for every section; none are there for ${missing.join(', ')}.`,
              remedy: `Write content/${kind}/${language}/${missing[0]}.yaml${missing.length > 1 ? ' and the others' : ''}, or promise less.`,
            },
          ];
        }),
      ),
  );
}
