/** What an Akoma Ntoso file says of the document: what it is, who it is by, in which languages. */

import type { Unit } from '../../model/corpus.ts';
import { adopted, symbol } from '../../model/document.ts';
import { sourceLanguage } from '../../model/languages.ts';
import type { EditionData } from '../../schemas/data.ts';
import { xml } from '../xml.ts';
import {
  type Component,
  eIdOf,
  expressionUri,
  goalId,
  goalUri,
  languageOf,
  workUri,
} from './names.ts';

export interface MetaFacts {
  about: Pick<EditionData, 'language' | 'standing' | 'notice' | 'rights' | 'title'>;
  /** The version of the site. */
  version: string;
  /** The name of the site, and the day on which its content was last changed. */
  siteName: string;
  date: string;
  /** Titles of the goals that the text names. */
  goals: readonly { number: number | 'all'; title: string }[];
  /** Units with the goals of their tags. */
  tagged: readonly Unit[];
}

/** Ids are those of one document: the annex has its own for what the resolution names too. */
const own = (component: Component, id: string): string =>
  component === '!main' ? id : `att_1__${id}`;

/** `component` is the resolution itself or its annex; the annex has the goals. */
export function metaOf(component: Component, facts: MetaFacts): string {
  const { about, date } = facts;
  const to = (id: string): string => `#${own(component, id)}`;
  const { language, standing } = about;
  const ours = standing === 'study' || standing === 'mixed';
  const expression = expressionUri(language);
  const work = [
    `<FRBRthis value="${workUri}/${component}"/>`,
    `<FRBRuri value="${workUri}"/>`,
    `<FRBRalias value="${symbol}" name="symbol"/>`,
    `<FRBRdate date="${adopted}" name="adoption"/>`,
    `<FRBRauthor href="${to('unga')}" as="${to('author')}"/>`,
    '<FRBRcountry value="un"/>',
    '<FRBRsubtype value="deliberation"/>',
    '<FRBRnumber value="79/1"/>',
    `<FRBRname value="${component === '!main' ? 'resolution' : xml(about.title)}"/>`,
    '<FRBRauthoritative value="false"/>',
  ];
  const expressed = [
    `<FRBRthis value="${expression}/${component}"/>`,
    `<FRBRuri value="${expression}"/>`,
    `<FRBRdate date="${adopted}" name="adoption"/>`,
    `<FRBRauthor href="${to(ours ? 'site' : 'unga')}" as="${to(ours ? 'translator' : 'author')}"/>`,
    '<FRBRauthoritative value="false"/>',
    `<FRBRlanguage language="${languageOf(language)}"/>`,
    ...(ours
      ? [
          `<FRBRtranslation href="${expressionUri(sourceLanguage)}" fromLanguage="${languageOf(sourceLanguage)}" authoritative="false" by="${to('site')}"/>`,
        ]
      : []),
  ];
  const made = [
    `<FRBRthis value="${expression}/${component}.xml"/>`,
    `<FRBRuri value="${expression}.akn"/>`,
    `<FRBRalias value="annotated-compact/${facts.version}" name="version"/>`,
    `<FRBRdate date="${date}" name="markup"/>`,
    `<FRBRauthor href="${to('site')}" as="${to('editor')}"/>`,
    '<FRBRformat value="application/akn+xml"/>',
  ];
  return [
    '<meta>',
    `<identification source="${to('site')}">`,
    `<FRBRWork>${work.join('')}</FRBRWork>`,
    `<FRBRExpression>${expressed.join('')}</FRBRExpression>`,
    `<FRBRManifestation>${made.join('')}</FRBRManifestation>`,
    '</identification>',
    ...(component === '!annex_1' ? [classification(facts)] : []),
    references(component, facts),
    `<notes source="${to('site')}"><note eId="${own(component, 'note_standing')}"><p>${xml(about.notice)}</p></note><note eId="${own(component, 'note_rights')}"><p>${xml(about.rights)}</p></note></notes>`,
    '</meta>',
  ].join('\n');
}

/** Which unit has which goal in its tag. */
const classification = ({ goals, tagged }: MetaFacts): string =>
  [
    '<classification source="#att_1__site">',
    ...tagged.flatMap((unit) => {
      const own = unit.goals === 'all' ? (['all'] as const) : (unit.goals ?? []);
      return own.map(
        (goal) =>
          `<keyword value="${goalUri(goal)}" showAs="${xml(titleOf(goals, goal))}" dictionary="${goalUri('all')}" refersTo="#${goalId(goal)}" href="#${eIdOf(unit)}"/>`,
      );
    }),
    '</classification>',
  ].join('\n');

const titleOf = (goals: MetaFacts['goals'], goal: number | 'all'): string =>
  goals.find(({ number }) => number === goal)?.title ?? String(goal);

const references = (component: Component, { goals, siteName }: MetaFacts): string =>
  [
    `<references source="#${own(component, 'site')}">`,
    ...(component === '!annex_1'
      ? [`<attachmentOf eId="ref_main" href="${workUri}/!main" showAs="${symbol}"/>`]
      : [
          `<hasAttachment eId="ref_annex" href="${workUri}/!annex_1" showAs="${symbol}, annex I"/>`,
        ]),
    `<TLCOrganization eId="${own(component, 'unga')}" href="/akn/ontology/organization/un/unga" showAs="United Nations General Assembly"/>`,
    `<TLCOrganization eId="${own(component, 'site')}" href="/akn/ontology/organization/annotated-compact" showAs="${xml(siteName)}"/>`,
    ...['author', 'editor', 'translator'].map(
      (role) =>
        `<TLCRole eId="${own(component, role)}" href="/akn/ontology/role/${role}" showAs="${role}"/>`,
    ),
    ...(component === '!annex_1'
      ? goals.map(
          ({ number, title }) =>
            `<TLCConcept eId="${goalId(number)}" href="${goalUri(number)}" showAs="${xml(title)}"/>`,
        )
      : []),
    '</references>',
  ].join('\n');
