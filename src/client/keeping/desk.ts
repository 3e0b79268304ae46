/** On the page of downloads: what is kept on the device, how much room it takes, and the buttons that keep and remove. */

import { sizeIn } from '../../i18n/size.ts';
import { count, fill, number } from '../../i18n/strings.ts';
import { languages } from '../../model/languages.ts';
import type { KeepingWords } from '../../views/keeping-words.ts';
import type { Progress } from '../../worker/messages.ts';
import { making } from '../making.ts';
import { heldLines, roomLines } from './held.ts';
import { answering, ask, isDone, isProgress, isReport, type Opened } from './talk.ts';

export async function startDesk(
  window: Window,
  opened: Opened,
  words: KeepingWords,
): Promise<void> {
  const { document, navigator } = window;
  const root = document.querySelector<HTMLElement>('[data-keeping]');
  const list = root?.querySelector('[data-held]');
  const keep = root?.querySelector<HTMLButtonElement>('[data-keep]');
  const stop = root?.querySelector<HTMLButtonElement>('[data-stop]');
  const going = root?.querySelector<HTMLElement>('[data-going]');
  const bar = root?.querySelector('progress');
  const far = root?.querySelector('#going');
  const output = root?.querySelector('output');
  const room = root?.querySelector('[data-room]');
  if (!root || !list || !keep || !stop || !going || !bar || !far || !output || !room) return;
  const { language, said } = words;
  const make = making(document);
  const own = languages[language].name;
  root.hidden = false;

  const registration = typeof opened === 'string' ? undefined : opened;
  const worker = registration && (await answering(registration));
  if (!worker) {
    output.textContent = await whyNone(opened, said);
    return;
  }
  const troubles: Readonly<Record<NonNullable<Progress['trouble']>, string>> = {
    full: said.keepFull,
    refused: said.keepRefused,
    renewed: said.keepRenewed,
    offline: said.keepOffline,
    missing: said.keepFailed,
  };

  const showRoom = async (): Promise<void> => {
    const estimate = await navigator.storage?.estimate().catch(() => undefined);
    const promised = await navigator.storage?.persisted().catch(() => false);
    const sentences = roomLines(words, estimate, promised);
    room.replaceChildren(
      ...sentences.flatMap((textContent) => [make('span', { textContent }), ' ']),
    );
  };

  /** What there is now. */
  const refresh = async (): Promise<void> => {
    const report = await ask(worker, { ask: 'report', language }, isReport);
    if (!report) return;
    list.replaceChildren(
      ...heldLines(document, report, words, async (one) => {
        await ask(worker, { ask: 'remove', language: one }, isDone);
        output.textContent = fill(said.keepRemoved, { language: languages[one].name });
        await refresh();
        keep.focus();
      }),
    );
    // What was just said of a press says more than how things are.
    if (output.textContent === '') {
      if (report.full) output.textContent = said.keepFull;
      else if (report.trouble) output.textContent = troubles[report.trouble];
    }
    const mine = report.held.find((one) => one.language === language);
    const size = sizeIn(language, mine?.ofBytes ?? 0, 1);
    keep.textContent =
      mine?.isWanted && mine.files > 0
        ? fill(said.keepGoOn, { language: own })
        : fill(said.keepAll, { language: own, size });
    keep.hidden = !mine || mine.missing === 0;
    await showRoom();
  };

  let stopped = false;
  stop.addEventListener('click', () => {
    stopped = true;
  });
  keep.addEventListener('click', async () => {
    stopped = false;
    output.textContent = '';
    keep.hidden = true;
    stop.hidden = false;
    going.hidden = false;
    stop.focus();
    // What the browser has promised it does not clear by itself. Firefox asks the reader first, and
    // nothing has to wait for that.
    navigator.storage
      ?.persist()
      .then(showRoom)
      .catch(() => {});
    output.textContent = await keepAll();
    stop.hidden = true;
    going.hidden = true;
    await refresh();
    if (!keep.hidden) keep.focus();
  });

  /** Asks for one slice after the other; what is to be said in the end. */
  async function keepAll(): Promise<string> {
    let missing: readonly string[] = [];
    for (;;) {
      if (stopped) return said.keepStopped;
      const progress =
        worker && (await ask(worker, { ask: 'keep', language, without: missing }, isProgress));
      if (!progress) return said.keepOffline;
      missing = progress.missing;
      const { held, trouble } = progress;
      if (trouble) return troubles[trouble];
      if (!held) return said.keepOffline;
      if (bar) Object.assign(bar, { max: held.ofFiles, value: held.files });
      const [n, all] = [held.files, held.ofFiles].map((one) => number(language, one));
      if (far) far.textContent = fill(said.keepGoing, { n: n ?? '', all: all ?? '' });
      if (held.missing > missing.length) continue;
      if (missing.length === 0) return '';
      return count(language, said.keepMissing, missing.length, { files: missing.join(' ') });
    }
  }

  await refresh();
}

/** Why there is no worker that answers, in words. */
async function whyNone(opened: Opened, said: KeepingWords['said']): Promise<string> {
  if (opened === 'insecure') return said.keepInsecure;
  if (opened === 'refused') return said.keepRefused;
  // It was let in and did not begin: without storage, or because the files do not belong together.
  const hasStorage = await caches.keys().then(
    () => true,
    () => false,
  );
  return hasStorage ? said.keepFailed : said.keepRefused;
}
