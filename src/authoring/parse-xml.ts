/** XML for Node, which has no parser for it. */

import { parseHTML } from 'linkedom';
import type { ParseXml } from '../resolution/docx-xml.ts';

/** By way of a window, whose parser has the types of the platform. */
const { DOMParser } = parseHTML('');

export const parseXml: ParseXml = (text) => new DOMParser().parseFromString(text, 'text/xml');
