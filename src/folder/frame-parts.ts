/**
 * What stands around the words on every page of a language: the fore-edge and the boxes of the bar.
 * In a folder one script puts both in; where it does not run, links lead to the cover, which has
 * them itself.
 */

/** What the fore-edge of a page says of its chapters, `4:6.7.8` or `4w:1.2` for a whole one, and the rail without it. */
interface Rail {
  common: string;
  on: string;
}

const chapter =
  /<a class="(o\d n\d+)( on)?( whole)?" (href="[^"]*")(?: aria-current="true")?>(<span class="vh">[^<]*<\/span>)((?:<b class="k\d+"><\/b>)*)<\/a>/gu;

/** Undefined where the rail is not as it is known here: then it stays where it is. */
export function railOf(rail: string): Rail | undefined {
  const on: string[] = [];
  let at = 0;
  const common = rail.replace(
    chapter,
    (_, kind: string, isOn = '', whole = '', href: string, name: string, hits: string) => {
      const numbers = [...hits.matchAll(/k(\d+)/gu)].map(([, number]) => number).join('.');
      if (isOn !== '') on.push(`${at}${whole === '' ? '' : 'w'}:${numbers}`);
      at += 1;
      return `<a class="${kind}" ${href}>${name}</a>`;
    },
  );
  return at > 0 && at === rail.match(/<a /gu)?.length ? { common, on: on.join(' ') } : undefined;
}

/** The fore-edge as the lower edge of the bar has it, where it is the same as that at the side. */
const edgeOf = (rail: string): string =>
  [...rail.matchAll(chapter)]
    .map(([, kind, on = '', , , , hits = '']) => `<i class="${kind}${on}">${hits}</i>`)
    .join('');

/** The edge of the bar, for the eye alone, is drawn from the rail by the script. */
const withoutEdge = (html: string, rail: string): string =>
  html.replace(
    /(<div class="edge" aria-hidden="true">)([\s\S]*?)(?=<\/div>)/u,
    (whole, open: string, inside: string) => (inside === edgeOf(rail) ? open : whole),
  );

/**
 * Puts in place of its own element what all pages share, and marks in it what is of this page. Where
 * the address of the site is known, the page is told its own there, by which links are given to others.
 * That it is carried is said on the root element: scripts offer nothing that the folder has not.
 */
export const frameScript = (common: string, site = ''): string => `(function(me,page){
document.documentElement.dataset.carried="";
var on=me.dataset.on;me.insertAdjacentHTML("beforebegin",${JSON.stringify(common)});
var all=function(what){return document.querySelectorAll(what)};
all("button.opens").forEach(function(one){one.hidden=false});
all(".boxes a").forEach(function(one){if(one.pathname===page&&!one.hash)one.setAttribute("aria-current","page")});
if(on)on.split(" ").forEach(function(one){
var part=/^(\\d+)(w?):(.*)$/.exec(one),link=all(".rail a")[part[1]];
link.classList.add("on");if(part[2])link.classList.add("whole");link.setAttribute("aria-current","true");
part[3].split(".").forEach(function(hit){var bar=document.createElement("b");bar.className="k"+hit;link.append(bar)})});
all(".edge:empty").forEach(function(edge){all(".rail a").forEach(function(link){var part=document.createElement("i");
part.className=link.className.replace(" whole","");link.querySelectorAll("b").forEach(function(bar){part.append(bar.cloneNode())});edge.append(part)})});
${site === '' ? '' : canonical(site)}})(document.currentScript,location.pathname);
`;

/** As the finished page has it; pages of a folder would repeat it two thousand times. */
const canonical = (
  site: string,
): string => `var own=document.createElement("link");own.rel="canonical";
own.href=${JSON.stringify(site)}+page.split("/").slice(-2).join("/");document.head.append(own);
`;

/**
 * A page whose fore-edge and boxes are put in by the script; `src` is given the script and answers
 * with its address. A page without boxes stays as it is.
 */
export function withSharedFrame(
  html: string,
  src: (script: string) => string,
  site?: string,
): string {
  const [frame, rail, boxes] =
    /(<nav class="rail"[\s\S]*?<\/nav>\s*)?(<div class="boxes">[\s\S]*?<\/section>\s*<\/div>)/u.exec(
      html,
    ) ?? [];
  if (frame === undefined || boxes === undefined) return html;
  const edge = rail === undefined ? { common: '', on: '' } : railOf(rail);
  const common = (edge?.common ?? '') + boxes.replace(/ aria-current="page"/gu, '');
  const on = edge && edge.on !== '' ? ` data-on="${edge.on}"` : '';
  const script = `<script src="${src(frameScript(common, site))}"${on}></script>`;
  return (rail !== undefined && edge ? withoutEdge(html, rail) : html)
    .replace(edge ? frame : boxes, () => script)
    .replace(/<button class="opens/gu, '<button hidden class="opens')
    .replace(/(<a class="opens[^>]* href=")#[^"]*/gu, '$1index.html');
}
