/** What a reader is told of each form of file that is made for programs. */

import type { Strings } from '../i18n/strings.ts';

export interface FormWords {
  title: string;
  what: string;
}

/** By the name of the form in the table of editions; undefined for one that has no words here. */
export function dataFormWords(strings: Strings, name: string): FormWords | undefined {
  const words: Readonly<Record<string, readonly [title: string, what: string]>> = {
    json: [strings.formJson, strings.formJsonWhat],
    schema: [strings.formSchema, strings.formSchemaWhat],
    'unit-json': [strings.formUnitJson, strings.formUnitJsonWhat],
    units: [strings.formUnits, strings.formUnitsWhat],
    commitments: [strings.formCommitments, strings.formCommitmentsWhat],
    terms: [strings.formTerms, strings.formTermsWhat],
    notes: [strings.formNotes, strings.formNotesWhat],
    annotations: [strings.formAnnotations, strings.formAnnotationsWhat],
    akn: [strings.formAkn, strings.formAknWhat],
    markdown: [strings.formMarkdown, strings.formMarkdownWhat],
    llms: [strings.formLlms, strings.formLlmsWhat],
    feed: [strings.formFeed, strings.formFeedWhat],
  };
  const [title, what] = words[name] ?? [];
  return title === undefined || what === undefined ? undefined : { title, what };
}
