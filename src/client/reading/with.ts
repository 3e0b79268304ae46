/** The choice of further languages in the address: `?with=fr,ar`. */

/** Languages that the address asks for, of those that can be had. */
export function readWith(search: string, possible: readonly string[]): string[] {
  const asked = new URLSearchParams(search).get('with')?.split(',') ?? [];
  return [...new Set(asked)].filter((code) => possible.includes(code));
}

/** The address with the choice; an empty choice leaves no trace of it. */
export function writeWith(href: string, codes: readonly string[]): string {
  const url = new URL(href);
  url.searchParams.delete('with');
  const query = url.searchParams.toString();
  const choice = codes.length > 0 ? `with=${codes.join(',')}` : '';
  url.search = [query, choice].filter((part) => part !== '').join('&');
  return url.href;
}
