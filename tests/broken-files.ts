/** Files and values broken by a seeded chance: cut, deep, of wrong types, hostile, doubled. */

export type Chance = () => number;

const below = (random: Chance, n: number): number => Math.floor(random() * n);
const oneOf = <T>(random: Chance, all: readonly T[], none: T): T =>
  all[below(random, all.length)] ?? none;

/** Texts that break what trusts them. */
const nasty = [
  '',
  '\ud83d',
  '\udc00\ud800',
  '\u0000\u0007',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  '=cmd|"/c calc"!A1',
  '__proto__',
  '\u202e\u2066',
  'é'.normalize('NFD').repeat(300),
  '👩‍👩‍👧‍👦'.repeat(50),
  'a'.repeat(7_000),
  '11a',
  'https://example.org/en/11.html#11a',
  'https://example.org/ar/%E0%A4%A.html#%',
  'urn:uuid:00000000-0000-0000-0000-000000000000',
  '9999-99-99T99:99:99Z',
  '2026-11-30',
  '(a+)+$',
];

function nastyValue(random: Chance): unknown {
  const kinds: readonly (() => unknown)[] = [
    () => null,
    () => true,
    () => -1,
    () => 1e308,
    () => 2 ** 53,
    () => [],
    () => ({}),
    () => ({ toString: 1, valueOf: null, length: 1e9 }),
    () => Array.from({ length: 200 }, () => null),
    () => JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) as unknown,
    () =>
      JSON.parse(
        '{"__proto__":{"exact":"x","polluted":true},"constructor":{"prototype":{}}}',
      ) as unknown,
    () => oneOf(random, nasty, ''),
    () => oneOf(random, nasty, ''),
  ];
  return oneOf(random, kinds, () => null)();
}

/** The same value with some of what is in it replaced, left out, doubled or moved one level down. */
export function brokenValue(value: unknown, random: Chance, rate: number): unknown {
  if (random() < rate) return nastyValue(random);
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list.flatMap((one) => {
      const broken = brokenValue(one, random, rate);
      if (random() < rate) return [];
      return random() < rate ? [broken, broken] : [broken];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, one]): [string, unknown][] => {
    const broken = brokenValue(one, random, rate);
    if (random() < rate) return [];
    if (random() < rate) return [[oneOf(random, nasty, 'x'), broken]];
    return random() < rate ? [[name, { [name]: broken }]] : [[name, broken]];
  });
  return Object.fromEntries(entries);
}

/** The same text cut, with pieces doubled, taken out, or put in. */
export function brokenText(text: string, random: Chance): string {
  let out = text;
  for (let turn = 1 + below(random, 3); turn > 0; turn -= 1) {
    const [a, b] = [below(random, out.length + 1), below(random, out.length + 1)].sort(
      (x, y) => x - y,
    );
    const [from = 0, to = 0] = [a, b];
    const near = Math.min(to, from + below(random, 40));
    const changes: readonly (() => string)[] = [
      () => out.slice(0, from),
      () => out.slice(from),
      () => out.slice(0, from) + out.slice(near),
      () => out.slice(0, near) + out.slice(from),
      () => out.slice(0, from) + oneOf(random, nasty, '') + out.slice(from),
      () => out.slice(0, from) + String.fromCharCode(below(random, 65_536)) + out.slice(from + 1),
    ];
    out = oneOf(random, changes, () => out)().slice(0, 200_000);
  }
  return out;
}
