/** How each language writes. */

import type { Language } from '../../model/languages.ts';
import type { LetterRules } from '../engine/profile.ts';
import { letters as ar } from './ar.ts';
import { letters as en } from './en.ts';
import { letters as es } from './es.ts';
import { letters as fr } from './fr.ts';
import { letters as ru } from './ru.ts';
import { letters as zh } from './zh.ts';

export const letterRules: Readonly<Record<Language, LetterRules>> = { zh, en, fr, es, ru, ar };
