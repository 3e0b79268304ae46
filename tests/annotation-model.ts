/** What the model of Web Annotations asks of collections, pages and annotations (W3C, 2017); nothing that it does not name. */

import { z } from 'astro/zod';

const iri = z.string().regex(/^[^\s<>"{}|\\^`]+$/u);
const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
const agent = z.strictObject({ type: z.enum(['Organization', 'Person']), name: z.string().min(1) });
const annotation = z.strictObject({
  id: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/u),
  type: z.literal('Annotation'),
  motivation: z.literal('commenting'),
  creator: agent,
  modified: moment,
  via: iri,
  body: z.strictObject({
    type: z.literal('TextualBody'),
    purpose: z.literal('commenting'),
    format: z.literal('text/plain'),
    language: z.string().regex(/^[a-z]{2}(?:-[A-Z][a-z]{3})?$/u),
    textDirection: z.enum(['ltr', 'rtl']),
    value: z.string().min(1),
  }),
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source: iri,
    language: z.string(),
    selector: z
      .tuple([
        z.strictObject({
          type: z.literal('TextQuoteSelector'),
          exact: z.string().min(1),
          prefix: z.string(),
          suffix: z.string(),
        }),
        z.strictObject({
          type: z.literal('TextPositionSelector'),
          start: z.int().nonnegative(),
          end: z.int().positive(),
        }),
      ])
      .optional(),
  }),
});
/** A collection of annotations with its one page. */
export const annotations = z.strictObject({
  '@context': z.tuple([
    z.literal('http://www.w3.org/ns/anno.jsonld'),
    z.strictObject({ summary: z.url() }),
  ]),
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string().min(1),
  summary: z.string().min(1),
  creator: agent,
  generator: z.strictObject({ type: z.literal('Software'), name: z.string() }),
  rights: z.url(),
  total: z.int().nonnegative(),
  first: z.strictObject({
    id: iri,
    type: z.literal('AnnotationPage'),
    partOf: iri,
    startIndex: z.literal(0),
    items: z.array(annotation).min(1),
  }),
  last: iri,
});
