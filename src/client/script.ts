/** Scripts of the site that set data: `fetch` does not work from disk. */

/** Settles when the script has run; rejects when it could not be had. */
export const loadScript = (document: Document, src: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, { src, onload: resolve, onerror: reject });
    document.head.append(script);
  });
