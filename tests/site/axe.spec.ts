/** Accessibility of every page by the rules of axe: all of them in light colours, those about colour in dark ones too. */

import AxeBuilder from '@axe-core/playwright';
import { expect, groups, test } from './browse.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

const summary = (file: string, scheme: string, { violations }: Results): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${file} (${scheme}) ${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`),
  );

for (const { name, pages } of groups(12)) {
  test(`axe finds nothing: ${name}`, async ({ site, sweep }) => {
    const found: string[] = [];
    for (const file of pages) {
      await sweep.emulateMedia({ colorScheme: 'light' });
      await sweep.goto(site.url + file);
      // The site has no frames, so that axe needs no second page to gather results from them.
      const light = await new AxeBuilder({ page: sweep })
        .setLegacyMode(true)
        .withTags(tags)
        .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
        .analyze();
      await sweep.emulateMedia({ colorScheme: 'dark' });
      const dark = await new AxeBuilder({ page: sweep })
        .setLegacyMode(true)
        .withRules(['color-contrast', 'link-in-text-block'])
        .options({ resultTypes: ['violations'] })
        .analyze();
      found.push(...summary(file, 'light', light), ...summary(file, 'dark', dark));
    }
    expect(found.slice(0, 40)).toEqual([]);
  });
}
