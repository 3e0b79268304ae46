/**
 * Which words tell nothing and which belong together, per language. The script of a first answer
 * is made with one language in place of this table: calls that only make rules are marked as pure, so
 * that the bundler may leave out those of the others.
 */

import type { Language } from '../../model/languages.ts';
import type { WordRules } from '../engine/profile.ts';
import { words as ar } from './ar.ts';
import { words as en } from './en.ts';
import { words as es } from './es.ts';
import { words as fr } from './fr.ts';
import { words as ru } from './ru.ts';
import { words as zh } from './zh.ts';

export const wordRules: Readonly<Record<Language, WordRules>> = { zh, en, fr, es, ru, ar };
