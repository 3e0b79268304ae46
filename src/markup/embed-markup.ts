/** The page of a unit for frames of others: no script, no file but itself, its own few styles. */

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { EmbedView } from '../views/embed.ts';
import type { UnitView } from '../views/unit.ts';
import { html, unitAttributes, words } from './nodes.ts';

/** Day and night as the reader's system has them, and the frame's own ground. */
const styles = `:root{color-scheme:light dark}
body{margin:0;padding:1rem;font:1.0625rem/1.6 Georgia,"Noto Serif",serif;color:light-dark(#16181b,#e9e7e2);background:light-dark(#fcfcfa,#14171a)}
[lang|=zh]{font-family:"Noto Serif CJK SC","Songti SC",SimSun,serif}
[lang|=ar]{font-family:"Noto Naskh Arabic","Geeza Pro",Tahoma,serif;line-height:1.9}
a{color:light-dark(#1d5a96,#85b7e8)}
p,ol{margin-block:0 .75rem}
ol{padding:0;list-style:none}
li{display:flex;gap:.75rem}
footer{border-block-start:1px solid light-dark(#83878b,#7f868c);padding-block-start:.5rem;font:.8125rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
footer p{margin:0}
footer a{display:inline-block;padding-block:.25rem}`;

interface Page {
  tag: string;
  dir: string;
  view: EmbedView;
}

export function embedDocument({ tag, dir, view }: Page): string {
  const { title, canonical, source, site } = view;
  const head = [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    h('meta', { name: 'robots', content: 'noindex' }),
    ...(canonical === undefined ? [] : [h('link', { rel: 'canonical', href: canonical })]),
    h('style', styles),
    // Links lead out of the frame, to a page of their own.
    h('base', { target: '_blank' }),
  ];
  const body = h('main', [
    ...blocks(view),
    h('footer', [
      h('p', [h('a', { href: source.href }, source.text)]),
      h('p', [h('a', { href: site.href }, site.text)]),
    ]),
  ]);
  const page = h('html', { lang: tag, dir }, [h('head', head), h('body', [body])]);
  return `<!DOCTYPE html>\n${html([stayingInside(page)])}\n`;
}

function blocks({ unit, items, footnotes }: EmbedView): ElementContent[] {
  return [
    h('article', unitAttributes(unit), [
      words(unit, 'txt'),
      ...(items.length > 0 ? [h('ol', items.map(labelled))] : []),
    ]),
    ...(footnotes.length > 0 ? [h('ol', footnotes.map(labelled))] : []),
  ];
}

const labelled = (unit: UnitView): Element =>
  h('li', unitAttributes(unit), [h('span', { dataApparatus: '' }, unit.label), words(unit, 'txt')]);

/** What leads to another place of the page, such as a footnote, stays in the frame. */
function stayingInside(node: Element): Element {
  const { href } = node.properties;
  const inside = typeof href === 'string' && href.startsWith('#') ? { target: '_self' } : {};
  return {
    ...node,
    properties: { ...node.properties, ...inside },
    children: node.children.map((one) => (one.type === 'element' ? stayingInside(one) : one)),
  };
}
