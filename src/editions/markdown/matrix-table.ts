/** The table of objectives and goals as Markdown. */

import type { MatrixView } from '../../views/matrix.ts';
import type { Pen } from './pen.ts';
import { blocks, escaped, paragraph, table } from './write.ts';

export function matrixTable(pen: Pen, matrix: MatrixView): string {
  const { strings } = pen.reading;
  return blocks(
    paragraph(escaped(matrix.hint)),
    table(
      [escaped(strings.matrixCorner), ...matrix.columns.map(pen.link)],
      [
        ...matrix.rows.map(({ href, objective, title, cells }) => [
          pen.link({ href, text: `${objective} ${title}` }),
          ...cells.map(String),
        ]),
        [escaped(strings.matrixTotal), ...matrix.totals.map(String)],
      ],
    ),
  );
}
