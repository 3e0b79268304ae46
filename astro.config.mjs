import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { carry } from './src/integrations/carry.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { editions } from './src/integrations/editions.ts';
import { finish } from './src/integrations/finish.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { rehypePlugins, remarkPlugins } from './src/markdown/plugins.ts';

// A build where the browsers of the tests are not installed makes no PDF.
const openPrinter = async () => (await import('./scripts/browser.ts')).openPrinter();

export default defineConfig({
  // Every path keeps its name, so that it also opens from disk: /zh/11.html, /zh/index.html.
  build: { format: 'preserve', inlineStylesheets: 'always' },
  trailingSlash: 'ignore',
  // Nothing may fold white space or turn quotes: the words are printed as they are.
  compressHTML: false,
  markdown: {
    syntaxHighlight: false,
    // remark-gfm stands in the list itself, with the version that the content check uses.
    processor: unified({ gfm: false, smartypants: false, remarkPlugins, rehypePlugins }),
  },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [mdx(), contentCheck(), editions(), finish(), sitemap(), carry(openPrinter)],
  vite: {
    // Browsers that have light-dark(), so that the minifier leaves it as it is written.
    build: {
      cssTarget: ['chrome123', 'firefox121', 'safari17.5', 'ios17.5'],
      rolldownOptions: {
        // Astro marks every MDX module with a directive that the bundler does not know.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
