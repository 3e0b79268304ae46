/**
 * The Compact in English with every unit worded anew, by rule, from our own words: other words for
 * some, two words about "and" turned round, a clause moved to the front, articles left out. Of each
 * character it is known where in the old words it comes from, so that a test can judge what was
 * found again.
 */

import { annexOf } from './made-resolution.ts';

/** Other words for ours; none of them is taken from another text. */
const synonyms: Readonly<Record<string, string>> = {
  promote: 'further',
  support: 'assist',
  ensure: 'see to it',
  strengthen: 'fortify',
  develop: 'work out',
  establish: 'set up',
  encourage: 'hearten',
  enhance: 'heighten',
  recognize: 'accept',
  acknowledge: 'take note of',
  including: 'among them',
  access: 'entry',
  efforts: 'endeavours',
  inclusive: 'open to everyone',
  safe: 'harmless',
  secure: 'protected',
  equitable: 'even-handed',
  relevant: 'pertinent',
  all: 'each and every',
  people: 'persons',
  children: 'minors',
  capacity: 'ability',
  increase: 'raise',
  address: 'deal with',
  challenges: 'difficulties',
  risks: 'hazards',
  opportunities: 'chances',
  cooperation: 'joint work',
  companies: 'firms',
  stakeholders: 'parties concerned',
  commit: 'pledge ourselves',
  will: 'are going to',
  must: 'have to',
  through: 'by way of',
  within: 'inside',
  existing: 'present',
  appropriate: 'fitting',
  training: 'instruction',
  policies: 'courses of action',
  use: 'employment',
  sharing: 'exchange',
  principles: 'tenets',
  benefits: 'gains',
  standard: 'norm',
  standards: 'norms',
  framework: 'scheme',
  frameworks: 'schemes',
  governance: 'steering',
  infrastructure: 'groundwork',
  environment: 'setting',
};

/** A run of characters, and where the words that it stands for begin and end in the old ones. */
interface Piece {
  text: string;
  start: number;
  end: number;
}

export interface Reworded {
  /** With footnote markers as `[^1]`. */
  text: string;
  /** For each code unit of the words without markers, those of the old ones that it stands for. */
  from: readonly { start: number; end: number }[];
}

const marker = /^\[\^\d\]$/u;
/** Goal tags, markers, words, and all that stands between them. */
const parts = /\((?:all )?SDGs?[^)]*\)|\[\^\d\]|[\p{L}\p{N}’-]+|[^\p{L}\p{N}[(]+|./gsu;

function cut(text: string): Piece[] {
  let at = 0;
  return [...text.matchAll(parts)].map(([part]) => {
    const start = at;
    if (!marker.test(part)) at += part.length;
    return { text: part, start, end: at };
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function otherWord(piece: Piece): Piece {
  const other = synonyms[piece.text.toLowerCase()];
  if (other === undefined) return piece;
  return { ...piece, text: /^\p{Lu}/u.test(piece.text) ? capital(other) : other };
}

/** `laws and rules` becomes `rules and laws`. */
function turned(pieces: readonly Piece[]): Piece[] {
  const out = [...pieces];
  const isWord = (index: number): boolean => /^\p{Ll}{4,}$/u.test(out[index]?.text ?? '');
  for (let at = 2; at < out.length - 2; at += 1) {
    const [before, after] = [out[at - 2], out[at + 2]];
    if (out[at]?.text !== 'and' || !before || !after || !isWord(at - 2) || !isWord(at + 2))
      continue;
    out[at - 2] = after;
    out[at + 2] = before;
    at += 2;
  }
  return out;
}

/** Every third article is left out, with the space after it. */
function withoutArticles(pieces: readonly Piece[]): Piece[] {
  let seen = 0;
  return pieces.filter((piece, index) => {
    const previous = pieces[index - 1];
    if (piece.text === ' ' && previous?.text === 'the' && seen % 3 === 0) return false;
    if (piece.text !== 'the' || pieces[index + 1]?.text !== ' ') return true;
    seen += 1;
    return seen % 3 !== 0;
  });
}

/** What stands after the first comma goes to the front, where no figures, tags or markers are. */
function clauseFirst(pieces: readonly Piece[]): Piece[] {
  const comma = pieces.findIndex(({ text }) => text === ', ');
  const second = pieces.findIndex(({ text }, index) => index > comma && text === ', ');
  if (comma < 3 || second < comma + 4) return [...pieces];
  const [head, clause] = [pieces.slice(0, comma), pieces.slice(comma + 1, second)];
  if ([...head, ...clause].some(({ text }) => /[\d[(.;:]/u.test(text))) return [...pieces];
  const glue = pieces[comma];
  return [...clause, ...(glue ? [glue] : []), ...head, ...pieces.slice(second)];
}

/** Words that nothing of this has touched get an opening of their own. */
const opening: Piece = { text: 'In this regard, ', start: 0, end: 0 };

/** One unit, worded anew; `index` decides what is done to it. */
export function reword(text: string, index: number): Reworded {
  let pieces = cut(text).map(otherWord);
  pieces = turned(pieces);
  if (index % 2 === 0) pieces = withoutArticles(pieces);
  if (index % 3 === 0) pieces = clauseFirst(pieces);
  if (pieces.map((one) => one.text).join('') === text) pieces = [opening, ...pieces];
  return {
    text: pieces.map((one) => one.text).join(''),
    from: pieces.flatMap((one) =>
      marker.test(one.text) ? [] : Array.from(one.text, () => ({ start: one.start, end: one.end })),
    ),
  };
}

/** A file of the whole Compact in English, for the import; and every unit of it in its order. */
export function rewordedFile(): { file: string; units: readonly Reworded[] } {
  const { pieces, notes } = annexOf('en');
  const units: Reworded[] = [];
  const lines = pieces.map(({ kind, label, text }) => {
    if (kind === 'heading') return text;
    const unit = reword(text, units.length);
    units.push(unit);
    return `${label} ${unit.text}`;
  });
  const foot = notes.map((text, index) => `[^${index + 1}] ${text.replace('See ', 'Consult ')}`);
  return { file: ['A/RES/79/1', ...lines, ...foot].join('\n\n'), units };
}
