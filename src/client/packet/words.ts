/** The sentences of the page of packets, and what the site has; they stand in the page as data. */

import { fill, type Values } from '../../i18n/strings.ts';
import { isLanguage, type Language } from '../../model/languages.ts';
import type { PacketKey } from '../../views/packet-page.ts';
import { pageLanguage } from '../page-language.ts';
import { isRecord, isTexts, readJson } from '../values.ts';

export interface PacketWords {
  language: Language;
  languages: readonly Language[];
  layers: readonly string[];
  say: (key: PacketKey, values?: Values) => string;
}

/** Undefined on any other page. */
export function packetWords(document: Document): PacketWords | undefined {
  const given = readJson(document.getElementById('packet-data')?.textContent);
  const language = pageLanguage(document);
  if (!isRecord(given) || !isLanguage(language)) return undefined;
  const { said, languages, layers } = given;
  if (!isTexts(said) || !Array.isArray(languages) || !Array.isArray(layers)) return undefined;
  return {
    language,
    languages: languages.map(String).filter(isLanguage),
    layers: layers.map(String),
    say: (key, values = {}) => fill(said[key] ?? '', values),
  };
}
