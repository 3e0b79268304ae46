/** The interface strings of the search page. */

import { plural, string } from './ui-string.ts';

export const searchStrings = {
  searchField: string('Label of the search field.'),
  searchNoScript: string(
    'On the search page, without a script or with a broken one: what to do; a link to the full text follows.',
  ),
  searchHint: string('Under the empty search field: what can be typed.'),
  searchFound: plural('Said after a search: how many units answer it.'),
  searchNothing: string('Said when nothing answers {query}.'),
  searchTried: string('Spelling that was tried: {words}.'),
  searchLoosen: string(
    'Said when filters leave nothing: {facet} is the filter to take off, {n} the units found without it.',
  ),
  searchOnly: string(
    'Sentence of the filters in use: {parts} are those below, joined by commas and “and”, each a button that takes one off.',
  ),
  searchInChapter: string('In the sentence of the filters: in the chapter or objective {name}.'),
  searchInSection: string('In the sentence of the filters: in the section {name}.'),
  searchUnderPrinciple: string(
    'In the sentence of the filters: under principle {name}, with its letter.',
  ),
  searchOnGoal: string(
    'In the sentence of the filters: on Sustainable Development Goal {name}, a number or “all”.',
  ),
  searchInLayer: string('In the sentence of the filters: in the layer of notes {name}.'),
  searchInLanguage: string(
    'In the sentence of the filters: in the language {name}, by its own name.',
  ),
  searchTakeOff: string('What a button in the sentence of the filters does: take off {part}.'),
  searchNearest: string(
    'Where nothing answers: before up to three units that have the words most like those typed.',
  ),
  searchLike: string('Said of such a unit: its {words}, which are like those typed.'),
  searchMeaning: string(
    'Said when no unit has the words and the first results are near in meaning.',
  ),
  searchNear: string('Said of a result that does not have the words but is near in meaning.'),
  searchSome: string('Said when no unit has every word and the results have some.'),
  searchOtherLanguage: string(
    'Said when a term of another language was typed: {typed} in {language}, {taken} in this one.',
  ),
  searchSynonym: string('Said when the text says {taken} for {typed}.'),
  searchSpelling: string('Said when {typed} was not found and {taken} is near it.'),
  searchReceived: string(
    'Said when {typed} is a reading of the received text, printed as {taken}.',
  ),
  searchPlace: string('Label of a result that the query names by its number.'),
  searchFacets: string('Accessible name of the filters.'),
  searchSections: string('Heading of the filter by section.'),
  searchReset: string('Button: take off all filters.'),
  searchOrder: string('Accessible name of the choice of order.'),
  searchByFit: string('Order: best first. Short.'),
  searchByText: string('Order: as in the text. Short.'),
  searchAll: string('Button: show all {n} results.'),
  searchFailed: string('Said when the index could not be loaded; a link to the full text follows.'),
  searchLong: string('Said when the query was too long and only its beginning was used.'),
  searchSlash: string('Check box: the key / leads to the search field.'),
  searchFoundTexts: plural('Said after a search: how many notes and pages answer it.'),
  searchTexts: string('Heading of the results among notes and pages.'),
  searchTextsFailed: string('Said when the index of notes and pages could not be loaded.'),
  searchTextsAsk: string(
    'Button, where the browser asks to save data: search the notes and pages after all.',
  ),
  searchTextsUnable: string(
    'Said when the browser does not allow WebAssembly, which searches the notes and pages.',
  ),
  searchLanguageFailed: string(
    'Said when the words of {language}, which the reader has chosen, could not be loaded; any change asks for them again.',
  ),
  searchOwn: string('Filter by layer: the words of the Compact itself. Short.'),
  searchPages: string('Filter by layer: pages of running text. Short.'),
  searchLayers: string('Heading of the filter by layer.'),
  searchLanguages: string('Heading of the filter by language.'),
};
