import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../model/languages.ts';
import { fold } from '../engine/fold.ts';
import { stems } from '../engine/stem.ts';

const same = (language: Language, ...forms: string[]): void => {
  const [first = [], ...rest] = forms.map((form) => stems(fold(form), language));
  rest.forEach((other, at) => {
    const meet = other.includes(first[0] ?? '') || first.includes(other[0] ?? '');
    assert.ok(meet, `${forms[0]} and ${forms[at + 1]}: ${first.join()} and ${other.join()}`);
  });
};

test('English', () => {
  same('en', 'child', 'children');
  same('en', 'fragmentation', 'fragment', 'fragmented');
  same('en', 'governance', 'governed');
  same('en', 'policy', 'policies');
  same('en', 'digitalization', 'digitalisation');
  same('en', 'compatibility', 'compatible');
  same('en', 'tolerance', 'tolerant');
});

test('French', () => {
  same('fr', 'numérique', 'numériques');
  same('fr', 'national', 'nationaux', 'nationale');
  same('fr', 'protéger', 'protégée', 'protection');
  same('fr', 'transparence', 'transparent');
  same('fr', 'durable', 'durabilité');
  same('fr', 'couper', 'coupure');
  same('fr', 'créer', 'création');
  same('fr', 'renforcer', 'renforcerons', 'renforcera', 'renforcée', 'renforçant');
  same('fr', 'établir', 'établirons', 'établissant', 'établi');
});

test('Spanish', () => {
  same('es', 'brecha', 'brechas');
  same('es', 'niña', 'niñas', 'niño');
  same('es', 'fragmentación', 'fragmentaciones');
  same('es', 'asequible', 'asequibilidad');
  same('es', 'vigilar', 'vigilancia');
  same('es', 'revisar', 'revisará', 'revisión');
  same('es', 'proteger', 'proteja', 'protección');
  same('es', 'satélite', 'satelital');
  same('es', 'aplicar', 'aplicaremos', 'aplicación', 'aplicarse');
  same('es', 'apoyar', 'apoyaremos', 'apoye', 'apoyará');
});

test('Russian cases', () => {
  same('ru', 'разрыв', 'разрывов', 'разрыва', 'разрывами');
  same('ru', 'цифровой', 'цифровых', 'цифровая', 'цифровому');
  same('ru', 'дети', 'детей', 'ребенок');
  same('ru', 'шифрование', 'шифрования');
});

test('Russian verbs, participles and nouns of one root; vowels that come and go', () => {
  same('ru', 'отключение', 'отключили', 'отключают', 'отключённый', 'отключить');
  same('ru', 'защита', 'защищать', 'защитить', 'защищены');
  same('ru', 'дискриминация', 'дискриминировать');
  same('ru', 'рынок', 'рынки', 'рынков');
  same('ru', 'университет', 'университетами');
  same('ru', 'вызов', 'вызовы');
});

test('Arabic article, particles, endings', () => {
  same('ar', 'تشفير', 'والتشفير', 'للتشفير', 'بالتشفير');
  same('ar', 'مستشفى', 'المستشفيات', 'والمستشفيات');
  same('ar', 'بيانات', 'البيانات', 'بياناتهم', 'وبيانات');
  same('ar', 'مرأة', 'والمرأة', 'النساء');
});

test('Arabic pronouns after a feminine ending, what looks like an ending, plurals of a pattern', () => {
  same('ar', 'إدارة', 'إدارتها', 'وإدارته');
  same('ar', 'تحسين', 'تحسينات', 'والتحسين');
  same('ar', 'صحة', 'صحتهم');
  same('ar', 'طفل', 'أطفال', 'للأطفال');
  same('ar', 'مدرسة', 'المدارس');
});
