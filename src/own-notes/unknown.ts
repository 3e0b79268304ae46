/** Values from outside, read field by field: nothing is believed, nothing throws. */

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own field of a value; undefined where there is none, or where it is no record. */
export const fieldOf = (value: unknown, name: string): unknown =>
  isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** Of a text as it is, of anything else nothing: a value may be too deep to be written, or refuse it. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A list as it is, nothing as an empty one, anything else as a list of itself (as JSON-LD has it). */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/**
 * A text that can be kept, written and shown anywhere: half surrogate pairs become U+FFFD, line
 * breaks `\n`, other control characters go; what is too long is cut, never within a pair.
 */
export function cleanText(value: unknown, most: number): string {
  if (typeof value !== 'string') return '';
  const clean = value
    .slice(0, most * 2)
    .replace(/\r\n?/gu, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\P{Cc}\n\t]/gu, '');
  return clean.length <= most ? clean : clean.slice(0, most).replace(/[\ud800-\udbff]$/u, '');
}

/** The same in one line, without blanks around it. */
export const cleanLine = (value: unknown, most: number): string =>
  cleanText(value, most).replace(/\s+/gu, ' ').trim();

/** A moment in ISO 8601, UTC; undefined when it is none. */
export function readMoment(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/u.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
