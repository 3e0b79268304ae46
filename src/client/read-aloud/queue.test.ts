import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { longestPiece, piecesOf } from './pieces.ts';
import { type Heard, queueOf } from './queue.ts';
import { spokenTag, voiceFor, voicesOf } from './voices.ts';

interface Said extends Heard {
  piece: number;
  rate: number;
}

/** An engine that does only what it is told, and a clock that is wound by hand. */
function scene(pieces: number) {
  const said: Said[] = [];
  const told: (number | undefined)[] = [];
  const timers = new Map<number, { run: () => void; after: number }>();
  let cancelled = 0;
  let silences = 0;
  let next = 0;
  let speaking = false;
  const queue = queueOf({
    speech: {
      isSpeaking: () => speaking,
      cancel: () => {
        cancelled += 1;
        // Engines call the utterance back that they drop.
        said.at(-1)?.error('interrupted');
      },
      say: (piece, rate, heard) => {
        said.push({ piece, rate, ...heard });
      },
    },
    clock: {
      setTimeout: (run, after) => {
        next += 1;
        timers.set(next, { run, after });
        return next;
      },
      clearTimeout: (timer) => timers.delete(timer),
    },
    lengths: Array.from({ length: pieces }, () => 10),
    onPiece: (piece) => told.push(piece),
    onSilence: () => {
      silences += 1;
    },
  });
  const end = (): void => {
    const one = said.at(-1);
    one?.start();
    one?.end();
  };
  const wind = (): void => {
    for (const [timer, { run }] of [...timers]) {
      timers.delete(timer);
      run();
    }
  };
  const last = (): number | undefined => said.at(-1)?.piece;
  const speak = (): void => {
    speaking = true;
  };
  return {
    queue,
    speak,
    said,
    told,
    timers,
    end,
    wind,
    last,
    counts: () => ({ cancelled, silences }),
  };
}

describe('the queue', () => {
  test('one piece after the other, then the end', () => {
    const { queue, said, told, end } = scene(3);
    queue.play();
    end();
    end();
    end();
    assert.deepEqual(told, [0, 1, 2, undefined]);
    assert.equal(said.length, 3);
  });

  test('a pause remembers the piece, and going on begins it again', () => {
    const { queue, end, last, said } = scene(3);
    queue.play();
    end();
    queue.pause();
    const before = said.length;
    // What the dropped utterance calls back moves nothing.
    said.at(-1)?.end();
    assert.equal(said.length, before);
    queue.play();
    assert.equal(last(), 1);
  });

  test('steps, at the ends too', () => {
    const { queue, last, told } = scene(3);
    queue.play();
    queue.step(1);
    assert.equal(last(), 1);
    queue.step(-1);
    queue.step(-1);
    assert.equal(last(), 0);
    queue.play(2);
    queue.step(1);
    assert.equal(told.at(-1), undefined);
  });

  test('another speed begins the piece again', () => {
    const { queue, said } = scene(2);
    queue.play();
    queue.setRate(1.5);
    assert.deepEqual(
      said.map(({ piece, rate }) => [piece, rate]),
      [
        [0, 1],
        [0, 1.5],
      ],
    );
  });

  test('an engine that never says that it has ended is left behind', () => {
    const { queue, said, wind, last, counts } = scene(3);
    queue.play();
    said.at(-1)?.start();
    wind();
    assert.equal(last(), 1);
    said.at(-1)?.start();
    wind();
    assert.equal(last(), 2);
    assert.equal(counts().silences, 0);
  });

  test('an engine without a voice is told of, not waited for', () => {
    const { queue, said, counts } = scene(5);
    queue.play();
    said.at(-1)?.error('synthesis-failed');
    said.at(-1)?.error('synthesis-failed');
    assert.equal(counts().silences, 1);
    assert.equal(said.length, 2);
  });

  test('an engine that keeps a piece waiting is told of within seconds', () => {
    const { queue, timers, counts, said } = scene(5);
    const soon = (): void => {
      for (const [timer, { run, after }] of [...timers]) {
        if (after > 3000) continue;
        timers.delete(timer);
        run();
      }
    };
    queue.play();
    soon();
    soon();
    assert.equal(counts().silences, 1);
    assert.equal(said.length, 2);
    assert.equal(timers.size, 0);
  });

  test('an engine that speaks without saying that it has begun is not cut short', () => {
    const { queue, speak, timers, last } = scene(2);
    speak();
    queue.play();
    for (const { run, after } of [...timers.values()]) if (after <= 3000) run();
    assert.equal(last(), 0);
  });

  test('before each piece the engine is freed, and at the stop nothing is left running', () => {
    const { queue, timers, counts } = scene(2);
    queue.play();
    assert.ok(counts().cancelled > 0);
    queue.stop();
    assert.equal(timers.size, 0);
  });
});

describe('pieces', () => {
  test('sentences of each language, nothing left out', () => {
    for (const [tag, text, count] of [
      ['en', 'One sentence. Another one.', 2],
      ['zh-Hans', '我们承诺到2030年。我们欢迎各方。', 2],
      ['ar', 'نلتزم بحلول عام 2030. ونرحب بذلك.', 2],
      ['ru', 'Мы обязуемся. Мы приветствуем.', 2],
    ] as const) {
      const pieces = piecesOf(text, tag);
      assert.equal(pieces.length, count, tag);
      assert.equal(pieces.map(([from, to]) => text.slice(from, to)).join(''), text);
    }
  });

  test('a long sentence is cut at its commas, in Chinese and Arabic too', () => {
    for (const part of ['a few words of text, ', '若干文字组成的句子，', 'بعض كلمات النص، ']) {
      const text = part.repeat(60);
      const pieces = piecesOf(text, 'en');
      assert.ok(pieces.length > 2);
      for (const [from, to] of pieces) {
        assert.ok(to - from <= longestPiece);
        assert.match(text.slice(from, to).trim(), /[,，،]$/u);
      }
      assert.equal(pieces.map(([from, to]) => text.slice(from, to)).join(''), text);
    }
  });

  test('what has no letter is not said', () => {
    assert.deepEqual(piecesOf(' … ', 'en'), []);
  });
});

describe('voices', () => {
  const voice = (lang: string, localService = true) => ({ lang, localService, default: false });

  test('of the language, from the device, the mainland before Hong Kong', () => {
    const voices = ['en-US', 'zh_HK', 'zh_CN', 'fr-FR'].map((lang) => voice(lang));
    assert.equal(voiceFor(voices, 'zh-Hans')?.lang, 'zh_CN');
    assert.equal(voiceFor(voices, 'fr')?.lang, 'fr-FR');
    assert.equal(voiceFor(voices, 'ru'), undefined);
    assert.equal(voiceFor([voice('ru-RU', false)], 'ru'), undefined);
    assert.deepEqual([spokenTag('zh-Hans'), spokenTag('ar')], ['zh-CN', 'ar']);
  });

  test('late ones are waited for, and not for ever', async () => {
    let calls = 0;
    const clock = { setTimeout: (run: () => void) => queueMicrotask(run) };
    const late = {
      getVoices: () => {
        calls += 1;
        return calls < 4 ? [] : [voice('en-US')];
      },
    };
    assert.equal((await voicesOf(late, clock)).length, 1);
    assert.equal((await voicesOf({ getVoices: () => [] }, clock)).length, 0);
  });
});
