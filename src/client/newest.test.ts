import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newest } from './newest.ts';

test('an answer counts until the next question', () => {
  const ask = newest();
  const first = ask();
  assert.ok(first() && first());
  const second = ask();
  assert.ok(!first() && second());
});

test('an answer that comes late is left out, whether it is one or a failure', async () => {
  const ask = newest();
  const shown: string[] = [];
  const show = async (answer: Promise<string>): Promise<void> => {
    const counts = ask();
    try {
      const words = await answer;
      if (counts()) shown.push(words);
    } catch {
      if (counts()) shown.push('failed');
    }
  };
  let late = (_: string): void => {};
  let fail = (): void => {};
  const slow = show(new Promise((resolve) => (late = resolve)));
  const broken = show(new Promise((_, reject) => (fail = reject)));
  await show(Promise.resolve('newest'));
  late('late');
  fail();
  await Promise.all([slow, broken]);
  assert.deepEqual(shown, ['newest']);
});

test('one place does not disturb another', () => {
  const [here, there] = [newest(), newest()];
  const counts = here();
  there();
  assert.ok(counts());
});
