/** What the menu is opened on, units or a note, as far as all of its entries ask. */

import type { Passage } from '../../copying/passage.ts';

export interface Subject {
  name: string;
  /** The plain words, as they are handed to another program. */
  text: string;
  /** Where it is, in full, in the language of the page. */
  address: string;
  /** What is cited: units by their ids, a note by that of its element. */
  cited: readonly string[];
  /** As it is copied. */
  passage: () => Passage | Promise<Passage>;
}
