/** Who may import whom: the rules of the house as a table, which architecture.test.ts holds the sources to. */

export interface Room {
  /** Rooms that it may import, besides itself. */
  rooms: readonly string[];
  /** Rooms of which it may know the types alone. */
  types?: readonly string[];
  /** Packages it may import; a name stands for its paths too, `node:` for all of Node. */
  packages?: readonly string[];
  packageTypes?: readonly string[];
}

/** A room is a folder under src, one within it that has a rule of its own, or a file in src itself. */
export const rooms: Readonly<Record<string, Room>> = {
  // The Compact as plain values: nothing of Astro, Node, the browser or Markdown.
  model: { rooms: [], types: ['schemas'] },
  // Where marked words stand, for editors' notes and readers' own; readers' notes as values, merged,
  // searched, written and read: no DOM, no clock, no chance.
  'own-notes': { rooms: ['model', 'places', 'csv.ts', 'markdown-words.ts'] },
  // Words on their way out, as plain text, HTML and Markdown: values in, text out.
  copying: { rooms: ['model', 'markdown-words.ts'] },
  // A teacher's choice of units as a value: typed, read, put into a link and a file.
  packet: { rooms: ['model', 'own-notes'] },
  // What must be true of the Compact: it looks at the model and changes nothing.
  checks: { rooms: ['model', 'own-notes', 'search/engine'], types: ['schemas'] },
  schemas: { rooms: ['model'], packages: ['astro/zod'] },
  i18n: { rooms: ['model'], types: ['schemas'] },
  // Addresses, written and read.
  places: { rooms: ['model'], types: ['search/engine'] },
  markdown: {
    rooms: ['model'],
    packages: [
      'rehype-slug',
      'remark-gfm',
      'remark-cjk-friendly',
      'remark-mdx',
      'remark-parse',
      'unified',
    ],
    packageTypes: ['mdast', 'vfile'],
  },
  // A file of the whole resolution, taken apart into units: for authors in Node and for readers in
  // the browser, so it needs nothing of either alone.
  resolution: { rooms: ['model'] },
  // A PDF, for authors alone: its reader is far too large for a page.
  'resolution/pdf': { rooms: ['model', 'resolution'], packages: ['unpdf'] },
  // Content from disk, for checks and scripts.
  authoring: {
    rooms: [
      'model',
      'checks',
      'schemas',
      'markdown',
      'search/data',
      'search/engine',
      'resolution',
      // Layers that were handed out as files.
      'own-notes',
      'own-notes/exchange',
      'resolution/pdf',
      'content-files.ts',
    ],
    packages: [
      'node:',
      'astro/zod',
      'yaml',
      'unified',
      'remark-parse',
      'remark-frontmatter',
      'remark-mdx',
      'remark-gfm',
      'remark-cjk-friendly',
      // Reads the XML of a word processor's file, which Node has no parser for.
      'linkedom',
    ],
    packageTypes: ['mdast'],
  },
  // The search of the Compact's words, which the browser and the command line share. It knows no
  // language: what differs stands in one profile a language.
  'search/engine': { rooms: ['model', 'search/languages'], types: ['search/long-texts'] },
  'search/languages': { rooms: [], types: ['model', 'search/engine'] },
  // Notes and pages of running text: Pagefind's side, as the browser and the command line ask it.
  'search/long-texts': { rooms: ['model', 'search/engine', 'search/languages'] },
  // What of it is made when the site is built: the words, the names, the index of the long texts.
  'search/data': {
    rooms: ['model', 'search/engine', 'search/long-texts', 'views', 'markup', 'places'],
    types: ['schemas', 'markdown'],
    packages: ['astro/zod', 'node:', 'fflate', 'pagefind', 'esbuild', 'opencc-js'],
  },
  // The work, a note of it, and a file a style: templates that Node and the browser fill alike.
  citations: { rooms: ['model', 'i18n'] },
  // An address as a picture that telephones read.
  qr: { rooms: [], packages: ['uqr'] },
  views: { rooms: ['model', 'i18n', 'places', 'citations', 'qr'] },
  // Hast of units and notes, for pages and editions alike: nothing of Astro or the browser.
  markup: {
    rooms: ['i18n'],
    types: ['views'],
    packages: ['hastscript', 'hast-util-to-html'],
    packageTypes: ['hast'],
  },
  // Props in, markup out.
  components: {
    rooms: ['markup', 'i18n', 'places', 'model', 'styles', 'comfort.ts', 'version.ts'],
    types: ['views'],
    packages: ['hastscript'],
    packageTypes: ['astro', 'hast'],
  },
  layouts: { rooms: ['components', 'i18n', 'model', 'places', 'styles'], types: ['views'] },
  // Runs in the browser: neither Astro nor Node, and no package but the one that opens the database.
  client: {
    packages: ['idb'],
    rooms: [
      'model',
      'own-notes',
      'copying',
      'packet',
      'editions/cartridge',
      'editions/packed.ts',
      'i18n',
      'search/engine',
      'search/long-texts',
      'resolution',
      'places',
      // The pack of citations and how it is filled; no style (tests/citations.test.ts).
      'citations',
      'qr',
      'comfort.ts',
      // What it asks the worker, and hears.
      'worker/messages.ts',
    ],
    types: ['views', 'schemas'],
  },
  // The service worker: what it touches of the browser is handed in, so that it runs in Node too.
  worker: { rooms: ['model', 'places', 'worker/messages.ts'] },
  'worker/messages.ts': { rooms: ['model'] },
  // Files made of the content: of the corpus, of the views and of the markup that the pages have
  // too; never of components, nor of built pages.
  editions: {
    rooms: [
      'model',
      'views',
      'markup',
      'i18n',
      'places',
      'schemas',
      'own-notes',
      'csv.ts',
      'markdown-words.ts',
      'editions/packed.ts',
      'editions/png.ts',
    ],
    packages: ['node:', 'hastscript'],
    packageTypes: ['hast'],
  },
  // A packet for courses, in the browser too: it knows no corpus, only links and their titles.
  'editions/cartridge': { rooms: [] },
  // Files packed into one, in the browser too.
  'editions/packed.ts': { rooms: [], packages: ['fflate'] },
  // A drawing of flat colours as a picture.
  'editions/png.ts': { rooms: [], packages: ['node:', 'fflate'] },
  // The built site as a folder to be carried: files in, files out.
  folder: {
    rooms: ['model', 'i18n', 'places', 'search/long-texts'],
    types: ['editions', 'editions/packed.ts'],
    packages: ['node:', 'fflate'],
  },
  pages: {
    rooms: [
      'version.ts',
      'corpus.ts',
      'views',
      'components',
      'layouts',
      'model',
      'client',
      'editions',
      'search/data',
      'search/engine',
      'places',
      'citations',
      // The late sheets are made from them.
      'styles',
    ],
    packages: ['astro:content', 'esbuild'],
    packageTypes: ['astro'],
  },
  integrations: {
    rooms: [
      'authoring',
      'model',
      'i18n',
      'places',
      'editions',
      'editions/packed.ts',
      'folder',
      // Lists of what the worker keeps, by its own rules.
      'worker',
      'version.ts',
    ],
    packages: ['node:'],
    packageTypes: ['astro'],
  },
  // The one door to astro:content, and what registers the collections.
  'corpus.ts': {
    rooms: ['model', 'checks', 'authoring', 'markdown', 'places', 'content-files.ts'],
    types: ['i18n', 'views', 'search/data'],
    packages: ['astro:content'],
  },
  // The one manifest of content, from which both ways of reading it take theirs.
  'content-files.ts': { rooms: ['schemas', 'model'], packages: ['astro/zod'] },
  'content.config.ts': {
    rooms: ['content-files.ts'],
    packages: ['astro', 'astro:content', 'yaml'],
  },
  // What a reader chooses for comfort: the panel, the script and the first paint agree on it.
  'comfort.ts': { rooms: [] },
  styles: { rooms: [] },
  // Tables for spreadsheets, of editions and of readers' notes alike.
  'csv.ts': { rooms: [] },
  // Words in Markdown, of editions, of the clipboard and of readers' notes alike.
  'markdown-words.ts': { rooms: [] },
  // The version of the site, which it takes from package.json.
  'version.ts': { rooms: [] },
};

/** The room that a path under src belongs to. */
export function roomOf(path: string): string {
  const [outer = path, inner = ''] = path.split('/');
  return rooms[`${outer}/${inner}`] ? `${outer}/${inner}` : outer;
}
