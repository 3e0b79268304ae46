/**
 * What stands above annex I and below it in resolution A/RES/79/1, in each language. Titles are
 * taken in the forms that are known to be in use, so that an official file is not refused over one.
 */

import type { Language } from '../model/languages.ts';

export interface AnnexNames {
  /** How the heading of annex I begins, and that of annex II. */
  first: RegExp;
  second: RegExp;
  title: RegExp;
  /** Both as a person would write them, for messages. */
  expected: string;
}

export const annexNames: Readonly<Record<Language, AnnexNames>> = {
  zh: {
    first: /^附件\s*(?:一|[I1Ⅰ](?![I\d]))/u,
    second: /^附件\s*(?:二|II|2|Ⅱ)/u,
    title: /^[《“]?全球数字(?:契约|契約)[》”]?/u,
    expected: '附件一 / 全球数字契约',
  },
  en: {
    first: /^Annex\s+[I1](?![\p{L}\d])/iu,
    second: /^Annex\s+(?:II|2)(?![\p{L}\d])/iu,
    title: /^Global\s+Digital\s+Compact/iu,
    expected: 'Annex I / Global Digital Compact',
  },
  fr: {
    first: /^Annexe\s+[I1](?![\p{L}\d])/iu,
    second: /^Annexe\s+(?:II|2)(?![\p{L}\d])/iu,
    title: /^Pacte\s+numérique\s+mondial/iu,
    expected: 'Annexe I / Pacte numérique mondial',
  },
  es: {
    first: /^Anexo\s+[I1](?![\p{L}\d])/iu,
    second: /^Anexo\s+(?:II|2)(?![\p{L}\d])/iu,
    title: /^(?:Pacto|Compacto)\s+Digital\s+(?:Global|Mundial)/iu,
    expected: 'Anexo I / Pacto Digital Global',
  },
  ru: {
    first: /^Приложение\s+[I1](?![\p{L}\d])/iu,
    second: /^Приложение\s+(?:II|2)(?![\p{L}\d])/iu,
    title: /^Глобальный\s+цифровой\s+(?:договор|пакт|компакт)/iu,
    expected: 'Приложение I / Глобальный цифровой договор',
  },
  ar: {
    first: /^المرفق\s+(?:الأول|1)(?![\p{L}\d])/u,
    second: /^المرفق\s+(?:الثاني|2)(?![\p{L}\d])/u,
    title: /^(?:التعاهد|الاتفاق|الميثاق)\s+الرقمي\s+العالمي/u,
    expected: 'المرفق الأول / التعاهد الرقمي العالمي',
  },
};
