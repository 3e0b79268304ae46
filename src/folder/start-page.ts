/** The page of a folder that says what is in it and what is not; in a folder of one language it is the first one. */

import { fill, type Strings } from '../i18n/strings.ts';
import { type Language, languages } from '../model/languages.ts';

export interface Speaker {
  language: Language;
  strings: Strings;
}

export interface Issue {
  version: string;
  site?: string | undefined;
}

/** Where links lead whose page is not in the folder, if no address of the site is known. */
export const absentId = 'absent';

/** A page of `speakers`, in each language in turn. `sheets` are those of the gate. */
export function startPage(speakers: readonly Speaker[], issue: Issue, sheets: string): string {
  const [first] = speakers;
  if (!first) throw new Error('a folder of no language');
  const { tag, dir } = languages[first.language];
  return `<!DOCTYPE html>
<html lang="${tag}" dir="${dir}">
<head>
<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${speakers.map(({ strings }) => strings.siteName).join(' · ')}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="mark.svg" type="image/svg+xml">
${sheets}</head>
<body>
<main id="main">
<div class="alone" hidden>${speakers.map((one) => `<p${inLanguage(one)}>${text(one.strings.alone)}</p>`).join('')}</div>
${speakers.map((speaker, at) => part(speaker, speakers, issue, at === 0)).join('\n')}
</main>
</body>
</html>
`;
}

const inLanguage = ({ language }: Speaker): string =>
  ` lang="${languages[language].tag}" dir="${languages[language].dir}"`;

function part(
  speaker: Speaker,
  all: readonly Speaker[],
  { version, site }: Issue,
  first: boolean,
): string {
  const { language, strings } = speaker;
  const heading = first ? 'h1' : 'h2';
  const names = all.map((one) => languages[one.language].name).join(' · ');
  const address =
    site === undefined
      ? text(strings.folderNoSite)
      : `${text(strings.folderSite)} <a href="${text(site)}">${text(site)}</a>`;
  return `<section${inLanguage(speaker)}>
<${heading}>${text(strings.compact)}</${heading}>
<p>${text(strings.siteName)}. ${text(strings.gateSay)}</p>
<p><a href="${language}/index.html"><b>${text(strings.folderStart)}</b></a></p>
<p${first ? ` id="${absentId}"` : ''}>${text(fill(strings.folderAbsent, { languages: names }))} ${address}</p>
<p>${text(strings.independent)} ${text(strings.licence)} v${version}</p>
</section>`;
}

const text = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
