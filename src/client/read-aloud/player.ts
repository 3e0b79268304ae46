/** Reads a page aloud by the browser's own voices: the sentence is tinted and kept in sight. */

import { readFragment } from '../../places/fragment.ts';
import { highlight } from '../text/highlight.ts';
import { rangeOf } from '../text/text-run.ts';
import { type Piece, piecesIn, unitInSight, unitsOf } from './blocks.ts';
import { panelOf, type Words } from './panel.ts';
import { type Heard, queueOf } from './queue.ts';
import { spokenTag, voiceFor, voicesOf } from './voices.ts';

/** Opens the bar and begins, at the unit that the address names; `closed` is called at the end. */
export async function readAloud(window: Window, words: Words, closed: () => void): Promise<void> {
  const { document, location, speechSynthesis: speech } = window;
  const units = unitsOf(document);
  const parts = panelOf(document, words, units);
  const { panel, from, toEnd, play, said } = parts;
  let pieces: Piece[] = [];
  let playing = false;
  const say = (text: string): void => {
    said.textContent = text;
  };
  const show = (on: boolean): void => {
    playing = on;
    play.textContent = on ? words('pause') : words('goOn');
  };
  const voices = speech ? await voicesOf(speech, window) : [];
  const nameOf = (tag: string): string =>
    new Intl.DisplayNames(document.documentElement.lang, { type: 'language' }).of(
      tag.slice(0, 2),
    ) ?? tag;

  const speak = (at: number, rate: number, heard: Heard): void => {
    const piece = pieces[at];
    if (!piece) return;
    const utterance = new SpeechSynthesisUtterance(piece.run.text.slice(piece.start, piece.end));
    // Some engines go by the tag alone, though they were given a voice.
    utterance.lang = spokenTag(piece.tag);
    utterance.voice = voiceFor(voices, piece.tag) ?? null;
    utterance.rate = rate;
    utterance.onstart = () => heard.start();
    utterance.onend = () => heard.end();
    utterance.onerror = ({ error }) => heard.error(error);
    speech.speak(utterance);
    // An engine that another page has left paused stays silent.
    speech.resume();
  };
  const begin = () => {
    const all = piecesIn(document);
    const first = units.findIndex(({ id }) => id === from.value);
    const wanted = new Set(
      units.slice(first, toEnd.checked ? undefined : first + 1).map(({ id }) => id),
    );
    const asked = all.filter(({ unit }) => wanted.has(unit));
    // Of a browser that tells no voices nobody knows which it has: it may try.
    const can = (tag: string): boolean =>
      voices.length === 0 || voiceFor(voices, tag) !== undefined;
    pieces = asked.filter(({ tag }) => can(tag));
    const missing = new Set(asked.filter(({ tag }) => !can(tag)).map(({ tag }) => nameOf(tag)));
    say([...missing].map((language) => words('noVoice').replace('{language}', language)).join(' '));
    return queueOf({
      speech: { cancel: () => speech.cancel(), isSpeaking: () => speech.speaking, say: speak },
      clock: window,
      lengths: pieces.map(({ start, end }) => end - start),
      onPiece: (at) => {
        tint(window, at === undefined ? undefined : pieces[at]);
        if (at === undefined) show(false);
      },
      onSilence: () => {
        tint(window, undefined);
        show(false);
        say(words('silent'));
      },
    });
  };

  const named = document
    .getElementById(readFragment(location.hash))
    ?.closest<HTMLElement>('[data-unit]');
  from.value =
    units.find(({ id }) => id === named?.dataset['unit'])?.id ?? unitInSight(document, units);
  if (!speech) return say(words('silent'));
  let queue = begin();
  const start = (): void => {
    queue.stop();
    queue = begin();
    queue.setRate(Number(parts.speed.value));
    show(pieces.length > 0);
    if (pieces.length > 0) queue.play(0);
  };
  const close = (): void => {
    queue.stop();
    panel.remove();
    closed();
  };
  for (const control of [from, toEnd]) control.addEventListener('change', start);
  play.addEventListener('click', () => {
    if (pieces.length === 0) return;
    if (playing) queue.pause();
    else queue.play();
    show(!playing);
  });
  parts.back.addEventListener('click', () => queue.step(-1));
  parts.next.addEventListener('click', () => queue.step(1));
  parts.speed.addEventListener('change', () => queue.setRate(Number(parts.speed.value)));
  parts.stop.addEventListener('click', close);
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  window.addEventListener('pagehide', () => queue.stop());
  start();
}

/** Tints the piece, or its block where the browser cannot tint words, and keeps it in sight. */
function tint(window: Window, piece: Piece | undefined): void {
  const range = piece && rangeOf(piece.run, piece.start, piece.end);
  highlight('read', range ? [range] : []);
  for (const block of window.document.querySelectorAll('.read')) block.classList.remove('read');
  if (!piece || !range) return;
  if (typeof Highlight !== 'function') piece.block.classList.add('read');
  const { top, bottom } = range.getBoundingClientRect();
  const room = window.innerHeight * 0.7;
  if (top < 80 || bottom > room) window.scrollBy({ top: top - window.innerHeight * 0.3 });
}
