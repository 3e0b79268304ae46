/** The clipboard of the device: refused in many places, such as a page without a safe connection. */

import type { Copied } from '../../copying/forms.ts';

/** Puts it there as plain text and HTML; false where the browser refuses. */
export async function toClipboard({ navigator }: Window, { text, html }: Copied): Promise<boolean> {
  try {
    if (html === undefined || typeof ClipboardItem === 'undefined') {
      await navigator.clipboard.writeText(text);
      return true;
    }
    const blob = (type: string, part: string): Blob => new Blob([part], { type });
    const parts = {
      'text/plain': blob('text/plain', text),
      'text/html': blob('text/html', html),
    };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return false;
  }
}
