/** What a style is: a name, and a template for each kind of what can be cited. */

import type { UnitKind } from '../model/unit-id.ts';
import type { Notation } from './template.ts';
import type { Words } from './words.ts';

export interface Style {
  /** Its name as readers know it. */
  name: (words: Words) => string;
  notation: Notation;
  unit: (words: Words, kind: UnitKind) => string;
  note: (words: Words) => string;
}
