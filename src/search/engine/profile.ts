/**
 * What the engine must be told of a language. All words and letters are in their plain form, as
 * `fold` gives them. The rules come in three parts: a first answer needs how every language writes,
 * the words of its own language alone, and nothing of the third.
 */

/** How a language writes. Text is folded by the rules of all of them together. */
export interface LetterRules {
  /** Its characters, as a class of a pattern, if it has no spaces and is compared by them. */
  signs?: string;
  /** Letters, marks and digits that its words are made of, as a class of a pattern; signs are apart. */
  word?: string;
  /** Letters that Unicode does not take apart, and their plain form: possibly none. */
  letters?: Readonly<Record<string, string>>;
  /** Zeros of its own digits, in Unicode. */
  zeros?: readonly number[];
  /** Letters that look like one with an accent, but are letters of their own. */
  kept?: readonly string[];
  /** Other letters that may stand in a text for a plain one; of all languages together. */
  written?: Readonly<Record<string, string>>;
}

/** Which words tell nothing, and which belong together. */
export interface WordRules {
  /** Words that a query may hold without asking for them, with spaces between them. */
  stopWords: string;
  /** Stems of a word, the core first, then forms that it may also be; the word itself if left out. */
  stems?: (word: string) => readonly string[];
  joined?: JoinedRules;
  /**
   * Letters that change places in what is sent, and those of ASCII in theirs, vowels with vowels:
   * compression counts apart what follows a vowel and what follows a consonant.
   */
  sent?: readonly [own: string, ascii: string];
}

/** Of a language that writes an article and particles together with the word after them. */
export interface JoinedRules {
  /** The word without them. */
  without: (word: string) => string;
  /** The article at the beginning of a query. */
  article: RegExp;
  /** All that may stand between the beginning of a written word and the word itself. */
  before: RegExp;
  /** The same, as a pattern for the beginning of a word. */
  beginning: string;
}

/** What else the whole search needs: of words, and of what queries are made of besides. */
export interface QueryRules {
  /** Name of the script of a language with spaces, in Unicode. */
  script?: string;
  /** Words that are led to a stem against the rules. */
  irregular?: Readonly<Record<string, string>>;
  /** What words of one root share, asked only where nothing else is found. */
  bones?: (core: string) => string;
  /** Its letters without anything to fold, as a range of characters. */
  alphabet: string;
  /** Words for one, two, three and so on; `_` stands for a space within one. */
  numerals?: () => readonly string[];
  /** Digits in place of numerals that are written without spaces. */
  withDigits?: (text: string) => string;
  /** What makes a question of what is asked for. */
  question?: RegExp;
  places?: PlaceWords;
}

/**
 * How places are named: patterns with `|` between them, `_` for a space that may be left out.
 * Lists that begin with the same word may share a place: the likelier reading is tried first.
 */
export interface PlaceWords {
  paragraph?: string;
  item?: string;
  note?: string;
  goal?: string;
  objective?: string;
  principle?: string;
  /** Before a number, as in no. 5. */
  number?: string;
  /** After the number of a paragraph, or of an item. */
  afterParagraph?: string;
  afterItem?: string;
  /** Endings of ordinals: 3rd. */
  ordinal?: string;
  /** From one paragraph to another; one and another. */
  to?: string;
  and?: string;
  /** Between a paragraph and its item, with no spaces. */
  of?: string;
  /** At the beginning of a query; written together with a word. */
  articles?: string;
  joinedArticle?: string;
  /** The Compact itself, named before a place of it. */
  document?: string;
  /** Letters of items in the orders that they may be counted in; Latin letters by their looks. */
  orders?: readonly string[];
  looks?: Readonly<Record<string, string>>;
}
