/** What stands behind `?` in an address, changed in place. */

/** Values by the names of their parameters; an empty value stands for none. */
export type Values = Readonly<Record<string, string>>;

/**
 * The address with these values in its query. Other parameters stay where and what they were, and
 * so do the path and the fragment; a new value goes to the end, an empty one leaves no trace.
 */
export function withQuery(href: string, values: Values): string {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)([^#]*)(.*)$/su.exec(href) ?? [];
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(values)) {
    if (value === '') parameters.delete(name);
    else parameters.set(name, value);
  }
  return path + written(parameters) + hash;
}

/**
 * The query with its `?`; nothing when it is empty. An address is to be read by people: commas and
 * brackets, which need no escape there, have none.
 */
export function written(parameters: URLSearchParams): string {
  const text = `${parameters}`.replaceAll('+', '%20').replace(/%2[89C]/gu, decodeURIComponent);
  return text && `?${text}`;
}
