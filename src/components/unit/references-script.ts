import type { References } from '../../views/references.ts';

/** The pack as a classic script: chapter, label, name and citation by unit; `order` has all units. */
export function referencesScript({ key, units }: References): string {
  const lines = [...units].map(
    ([id, { name, label, citation, chapter }]) =>
      [id, [chapter, label, name, citation].join('\n')] as const,
  );
  // Records have their numbers first: the order of the units is told apart from them.
  const order = [...units.keys()].join(' ');
  const data = JSON.stringify({ order, ...Object.fromEntries(lines) }).replaceAll('</', '<\\/');
  return `(self.compactPacks??={})[${JSON.stringify(key)}]=${data};\n`;
}
