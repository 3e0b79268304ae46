/** The address of the site's own folder, from that of the running script: the same from disk. */
export function ownFolder({ document, location }: Window): string {
  const script = document.currentScript;
  return new URL('.', script instanceof HTMLScriptElement ? script.src : location.href).href;
}

/** Whether the page is one of a folder to carry, which has not all that the site has (src/folder/frame-parts.ts). */
export const isCarried = ({ documentElement }: Document): boolean =>
  documentElement.dataset['carried'] !== undefined;
