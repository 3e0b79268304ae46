/** The overview of the seventeen goals: the matrix, and how often each is named. */

import { goalsUrl } from '../places/paths.ts';
import { crumbs, type FrameView, frameView, type Link } from './frame.ts';
import { type GoalCount, goalCounts } from './goal-counts.ts';
import { type MatrixView, matrixView } from './matrix.ts';
import type { Reading } from './reading.ts';

export interface GoalsPage {
  frame: FrameView;
  crumbs: readonly Link[];
  title: string;
  goals: readonly GoalCount[];
  matrix: MatrixView;
}

export function goalsPage(reading: Reading): GoalsPage {
  const { language, strings } = reading;
  const path = goalsUrl(language);
  return {
    frame: frameView(reading, {
      title: strings.goals,
      path,
      describe: [
        strings.goalChart,
        goalCounts(reading)
          .map(({ title }) => title)
          .join(strings.comma),
      ],
    }),
    crumbs: crumbs(reading, { href: path, text: strings.goals, current: true }),
    title: strings.goals,
    goals: goalCounts(reading),
    matrix: matrixView(reading),
  };
}
