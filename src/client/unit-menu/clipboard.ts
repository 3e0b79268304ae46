/** The clipboard of the device: refused in many places, such as a page without a safe connection. */

import type { Copied } from '../../copying/forms.ts';

/** Puts it there as plain text and HTML; false where the browser refuses. */
export async function toClipboard({ navigator }: Window, { text, html }: Copied): Promise<boolean> {
  try {
    if (html === undefined || typeof ClipboardItem === 'undefined') {
      await navigator.clipboard.writeText(text);
      return true;
    }
    const parts = { 'text/plain': text, 'text/html': html };
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}
