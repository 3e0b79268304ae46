/** Stops a build before it begins when anything in content/ is wrong, and lists all of it. */

import type { AstroIntegration } from 'astro';
import { readForBuild } from '../authoring/content-in-build.ts';
import { yieldedInBrief } from '../authoring/yielded.ts';
import { formatProblems } from '../model/problems.ts';

export function contentCheck(folder = 'content'): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'preview') return;
        const { problems, yielded } = readForBuild(folder);
        const brief = yieldedInBrief(yielded).trim();
        if (brief !== '') logger.info(brief);
        if (problems.length === 0) return;
        const report = formatProblems(problems);
        if (command === 'build') throw new Error(report);
        logger.error(report);
      },
    },
  };
}
