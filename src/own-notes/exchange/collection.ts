/** A collection of Web Annotations (W3C, 2017): what readers' notes and editors' notes share of it. */

export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';
/** What the site says of a collection beyond the model: a name of Activity Streams. */
const more = { summary: 'http://www.w3.org/ns/activitystreams#summary' };

export interface CollectionFacts {
  id: string;
  label: string;
  summary: string;
  /** Who made it, and what it was written with, as the model has them. */
  creator?: object | undefined;
  generator: string;
}

/** All of them on the first page, which is the last one too. `besides` is what the collection has of the model beyond these. */
export const annotationCollection = (
  { id, label, summary, creator, generator }: CollectionFacts,
  items: readonly object[],
  besides: object = {},
  page = `${id}#page-1`,
): object => ({
  '@context': [annotationContext, more],
  id,
  type: 'AnnotationCollection',
  label,
  summary,
  ...(creator ? { creator } : {}),
  generator: { type: 'Software', name: generator },
  ...besides,
  total: items.length,
  first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  last: page,
});

/** Quoted words with what stands before and after them, and where they stand. */
export interface Selected {
  quote: { exact: string; prefix: string; suffix: string };
  position?: { start: number; end: number } | undefined;
}

/** The unit at an address, and words in it. */
export const annotationTarget = (
  source: string,
  language: string | undefined,
  mark: Selected | undefined,
  styleClass?: string,
): object => ({
  type: 'SpecificResource',
  source,
  language,
  ...(styleClass === undefined ? {} : { styleClass }),
  ...(mark
    ? {
        selector: [
          { type: 'TextQuoteSelector', ...mark.quote },
          ...(mark.position ? [{ type: 'TextPositionSelector', ...mark.position }] : []),
        ],
      }
    : {}),
});
