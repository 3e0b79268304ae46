/** The units that name something, as links in the language of the page. */

import type { UnitId } from '../../model/unit-id.ts';
import { unitUrl } from '../../places/paths.ts';
import type { Link } from '../frame.ts';
import { type Reading, unitName, unitOf } from '../reading.ts';

export const places = (reading: Reading, ids: readonly UnitId[]): Link[] =>
  ids.map((id) => {
    const unit = unitOf(reading, id);
    return { href: unitUrl(reading.language, unit), text: unitName(reading, unit) };
  });
