/** The address that the site will have, where it is known when it is built. */

/** Address of the site with a slash at its end, from SITE_URL; undefined when none is given. Throws on what is no address. */
export function siteAddress(given: string | undefined): URL | undefined {
  if (given === undefined || given.trim() === '') return undefined;
  const url = URL.parse(given.trim());
  if (!url || !/^https?:$/u.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(
      `SITE_URL is “${given}”: expected the address of the site's root, such as https://example.org/compact/. Name it in full, or leave it unset.`,
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
