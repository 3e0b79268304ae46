/** Long work in slices: between them the page answers whoever types, presses or scrolls. */

/** So many milliseconds go on at most, and then the piece that has begun. */
const slice = 10;

export interface Slices {
  /** Begins anew, after what stands now has been shown. */
  start(): void;
  stop(): void;
}

/** `next` does a piece and says whether there is another. */
export function inSlices(window: Window, next: () => boolean): Slices {
  let [frame, timer] = [0, 0];
  const run = (): void => {
    const end = window.performance.now() + slice;
    do {
      if (!next()) return;
    } while (window.performance.now() < end);
    timer = window.setTimeout(run);
  };
  const stop = (): void => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
  return {
    start() {
      stop();
      frame = window.requestAnimationFrame(() => {
        timer = window.setTimeout(run);
      });
    },
    stop,
  };
}
