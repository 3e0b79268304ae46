/** What queries are made of besides words, per language. */

import type { Language } from '../../model/languages.ts';
import type { QueryRules } from '../engine/profile.ts';
import { queries as ar } from './ar.ts';
import { queries as en } from './en.ts';
import { queries as es } from './es.ts';
import { queries as fr } from './fr.ts';
import { queries as ru } from './ru.ts';
import { queries as zh } from './zh.ts';

export const queryRules: Readonly<Record<Language, QueryRules>> = { zh, en, fr, es, ru, ar };
