/** Colours for browsers without `light-dark()`, for the sheet that comes after the page. */

const property = /(--[\w-]+):\s*light-dark\(\s*([^(),]+?)\s*,\s*[^(),]+?\s*\)/gu;

/** The colours of day of a sheet's pairs as rules of the same layer, which others do not read. */
export function dayColours(sheet: string): string {
  const day = [...sheet.matchAll(property)].map(([, name, light]) => `${name}:${light}`);
  return `@supports not (color:light-dark(#000,#fff)){@layer tokens{:root{color-scheme:light;${day.join(';')}}}}`;
}
