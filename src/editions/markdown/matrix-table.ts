/** The table of objectives and goals as Markdown. */

import { inLine } from '../../markdown-words.ts';
import type { MatrixView } from '../../views/matrix.ts';
import type { Pen } from './pen.ts';
import { blocks, paragraph, table } from './write.ts';

export function matrixTable(pen: Pen, matrix: MatrixView): string {
  const { strings } = pen.reading;
  return blocks(
    paragraph(inLine(matrix.hint)),
    table(
      [inLine(strings.matrixCorner), ...matrix.columns.map(pen.link)],
      [
        ...matrix.rows.map(({ href, objective, title, cells }) => [
          pen.link({ href, text: `${objective} ${title}` }),
          ...cells.map(String),
        ]),
        [inLine(strings.matrixTotal), ...matrix.totals.map(String)],
      ],
    ),
  );
}
