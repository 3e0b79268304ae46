/**
 * A finished page for a folder that is carried: what hundreds of pages repeat stands once beside
 * them, what only servers and search engines read is gone, and no link leads nowhere. Without the
 * files beside it the page is plain, still to be read, and says first of all what to do.
 */

import { createHash } from 'node:crypto';
import { relative } from '../places/relative.ts';
import { withSharedFrame } from './frame-parts.ts';
import { led, pathOf, type Ways } from './leading.ts';
import { markRule, type SharedParts, sheetStart } from './shared-parts.ts';

export interface Surroundings extends Ways {
  shared: SharedParts;
  /** Address of the site with a slash at its end, where it is known. */
  site?: string | undefined;
  /** Codes of languages that the folder holds, and what a choice says of the others. */
  languages: readonly string[];
  others: string;
}

/**
 * A page without its sheet: a column of words, pictures no larger than a letter. How one page goes
 * over to the next a browser asks before it has read a sheet from disk.
 */
const alone =
  '@view-transition{navigation:auto}@layer alone{body{max-inline-size:44rem;margin:1rem auto;padding:0 1rem;line-height:1.6}svg{inline-size:1em;block-size:1em}}';

/** `path` is the page's own, `en/11.html`. Throws where a page asks for a file that the folder has not. */
export function leanPage(html: string, path: string, around: Surroundings): string {
  const steps = [
    withoutWeb,
    // Before the frame is taken out, so that its links are led too.
    withLinks,
    withSharedSheet,
    withSharedScripts,
    withFrame,
    withOwnChoices,
  ];
  const lean = steps.reduce((page, step) => step(page, path, around), html);
  return withPolicy(lean).replace(/(<div class="alone") hidden/u, '$1');
}

/** Cards, descriptions, addresses in other languages, code for pages of others: for the web alone. */
const withoutWeb = (html: string): string =>
  html
    .replace(/<meta (?:property="|name="(?!viewport"|color-scheme"))[^>]*>\n?/gu, '')
    .replace(/<link rel="(?!stylesheet"|icon")[^>]*>\n?/gu, '')
    .replace(/<script type="application\/ld\+json"[^>]*>[\s\S]*?<\/script>\n?/gu, '')
    .replace(
      /<details class="fold">\s*<summary>[^<]*<\/summary>\s*<p[^>]*>\s*<code>&lt;iframe [\s\S]*?<\/details>\n?/gu,
      '',
    );

function withSharedSheet(html: string, path: string, { shared }: Surroundings): string {
  const sheets = [...html.matchAll(/<style>([\s\S]*?)<\/style>\n?/gu)];
  const [first] = sheets;
  if (!first) return html;
  const [, before = '', mark = ''] = brand.exec(html) ?? [];
  const texts = [sheetStart + markRule(mark), ...sheets.map(([, text = '']) => text)];
  const file = shared.keep('css', texts.join('\n'));
  const link = `<style>${alone}</style><link rel="stylesheet" href="${relative(path, file)}">\n`;
  return html
    .replace(brand, () => before)
    .replace(/<style>[\s\S]*?<\/style>\n?/gu, (sheet) => (sheet === first[0] ? link : ''));
}

/** The mark of the site before its name, which every page draws. */
const brand = /(<a class="brand"[^>]*>)<svg[^>]*>([\s\S]*?)<\/svg>/u;

const withSharedScripts = (html: string, path: string, { shared }: Surroundings): string =>
  html.replace(
    /<script>([\s\S]*?)<\/script>/gu,
    (_, text: string) => `<script src="${relative(path, shared.keep('js', text))}"></script>`,
  );

/** The covers keep theirs: without a script the buttons of other pages lead there. */
const withFrame = (html: string, path: string, { shared, site }: Surroundings): string =>
  path.endsWith('index.html')
    ? html
    : withSharedFrame(html, (script) => relative(path, shared.keep('js', script)), site);

/** What is offered in other languages, beside the text and to the search, is what the folder has. */
const withOwnChoices = (html: string, _: string, { languages, others }: Surroundings): string =>
  html
    .replace(/<select [^>]*data-own=[\s\S]*?<\/select>/gu, (select) => {
      const left = select.replace(
        /<option value="([a-z]{2})"[^>]*>[^<]*<\/option>/gu,
        (option, code: string) => (languages.includes(code) ? option : ''),
      );
      return left === select
        ? select
        : left.replace('</select>', `<option disabled>${others}</option></select>`);
    })
    .replace(/"tongues":\["[a-z",]*\]/u, `"tongues":${JSON.stringify(languages)}`);

/** Every link leads to a file of the folder, or away from it and says so. */
function withLinks(html: string, path: string, around: Surroundings): string {
  const ledPage = html.replace(
    /(<a\b[^>]*?\shref=")([^"#][^"]*)"/gu,
    (link, before: string, href: string) => {
      const to = led(href, path, around);
      return to ? `${before}${to.href}"${to.isAway ? ' data-away' : ''}` : link;
    },
  );
  for (const [, href = ''] of ledPage.matchAll(
    /<(?:script|link|img|form)\b[^>]*?\s(?:src|href|action)="([^"]*)"/gu,
  )) {
    const target = pathOf(href, path);
    if (target !== undefined && !around.has(target)) {
      throw new Error(
        `${path} asks for ${target}, which the folder to carry does not hold (src/folder/wanted.ts)`,
      );
    }
  }
  return ledPage;
}

const aloneHash = `'sha256-${createHash('sha256').update(alone).digest('base64')}'`;

/** The policy of the page, for one inline sheet and none but outer scripts. */
const withPolicy = (html: string): string =>
  html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/u,
    (_, tag: string, policy: string) => {
      const kept = policy
        .replace(/ 'sha256-[^']*'/gu, '')
        .replace(/style-src(?: 'none'| 'self')?/u, `style-src 'self' ${aloneHash}`);
      return `${tag}${kept}`;
    },
  );
