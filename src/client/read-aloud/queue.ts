/**
 * Reads pieces one after the other. Engines differ: some never say that they have ended, some
 * cannot pause, and a cancelled piece may still call back. So each piece is an utterance of its own
 * with a time by which it must be over, a pause is a stop that remembers the piece, and what comes
 * from an utterance that is no longer wanted is left alone.
 */

/** What is heard of a piece that is being said. */
export interface Heard {
  start(): void;
  end(): void;
  error(kind: string): void;
}

export interface Engine {
  /** Stops what is being said, and what waits. */
  cancel(): void;
  /** Whether it is saying something, by its own account. */
  isSpeaking(): boolean;
  say(piece: number, rate: number, heard: Heard): void;
}

export interface Clock {
  setTimeout(run: () => void, after: number): number;
  clearTimeout(timer: number): void;
}

interface Given {
  speech: Engine;
  clock: Clock;
  /** How many pieces there are, and how long each is, in letters. */
  lengths: readonly number[];
  /** The piece that is being read; undefined at the end or when it has stopped. */
  onPiece(piece: number | undefined): void;
  /** No piece could be said. */
  onSilence(): void;
}

export interface Queue {
  /** From a piece, or on from where it stopped. */
  play(from?: number): void;
  pause(): void;
  /** Steps forward, or back with -1. */
  step(by: number): void;
  setRate(rate: number): void;
  stop(): void;
}

/** Milliseconds that the slowest voice takes for a letter, and to begin. */
const perLetter = 400;
const toBegin = 5000;
/** Firefox without a voice keeps a piece waiting for ever: by now something has begun, or nothing will. */
const toStir = 3000;
/** So many pieces without a sound in a row: there is no voice. */
const mostSilent = 2;

export function queueOf(given: Given): Queue {
  const { speech, clock, lengths } = given;
  let at = 0;
  let rate = 1;
  let turn = 0;
  let timer = 0;
  let stir = 0;
  let playing = false;
  let silent = 0;

  const halt = (): void => {
    turn += 1;
    playing = false;
    clock.clearTimeout(timer);
    clock.clearTimeout(stir);
    speech.cancel();
  };
  const say = (): void => {
    halt();
    if (at >= lengths.length) {
      at = 0;
      given.onPiece(undefined);
      return;
    }
    playing = true;
    const own = turn;
    let started = false;
    const over = (spoken: boolean): void => {
      if (own !== turn) return;
      silent = spoken || started ? 0 : silent + 1;
      if (silent >= mostSilent) {
        halt();
        silent = 0;
        given.onSilence();
        return;
      }
      at += 1;
      say();
    };
    const longest = toBegin + ((lengths[at] ?? 0) * perLetter) / rate;
    timer = clock.setTimeout(() => over(false), longest);
    stir = clock.setTimeout(() => {
      if (!started && !speech.isSpeaking()) over(false);
    }, toStir);
    given.onPiece(at);
    speech.say(at, rate, {
      start: () => {
        started = true;
      },
      end: () => over(true),
      error: (kind) => {
        if (kind !== 'canceled' && kind !== 'interrupted') over(false);
      },
    });
  };
  return {
    play(from = at) {
      at = from;
      silent = 0;
      say();
    },
    pause: halt,
    step(by) {
      at = Math.min(Math.max(0, at + by), lengths.length);
      if (playing || at === lengths.length) say();
      else given.onPiece(at);
    },
    setRate(next) {
      rate = next;
      if (playing) say();
    },
    stop() {
      halt();
      given.onPiece(undefined);
    },
  };
}
