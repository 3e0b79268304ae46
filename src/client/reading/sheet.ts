/**
 * Notes from below: the notes beside a unit are lifted to the lower edge of the window, nothing
 * is copied, so that their ids and links stay as they are. The words stay in sight above them.
 */

interface Lifted {
  /** What holds the notes of a unit. */
  side: HTMLElement;
  /** Those that are shown. */
  notes: readonly HTMLDetailsElement[];
  /** The words that they are on, or the fold of the unit: there the focus goes back. */
  words: HTMLElement;
  /** Name of the button. */
  close: string;
}

export interface Sheet {
  /** False where it was closed already; `back` returns the focus to the words. */
  close(back: boolean): boolean;
}

export function openSheet(window: Window, { side, notes, words, close: name }: Lifted): Sheet {
  const { document } = window;
  const fold = side.querySelector('details');
  const all = [...side.querySelectorAll<HTMLDetailsElement>('.note')];
  const letter = side.parentElement?.querySelector(':scope > .let')?.textContent ?? '';
  const title = words.matches('.see') ? words.textContent : `${letter} ${words.textContent}`.trim();
  const head = heading(document, title, name);
  let open = true;

  const close = (back: boolean): boolean => {
    if (!open) return false;
    open = false;
    const inside = side.contains(document.activeElement);
    side.hidePopover();
    head.remove();
    for (const attribute of ['popover', 'role', 'aria-label', 'tabindex'])
      side.removeAttribute(attribute);
    for (const note of all) {
      note.hidden = false;
      note.open = false;
    }
    if (fold) fold.open = false;
    words.classList.remove('on');
    side.removeEventListener('toggle', keepInSight, true);
    document.removeEventListener('focusin', leave);
    if (back && (inside || document.activeElement === document.body))
      words.focus({ preventScroll: true });
    return true;
  };
  const keepInSight = (): void => {
    const { top, bottom } = words.getBoundingClientRect();
    const room = side.getBoundingClientRect().top - 12;
    const beyond = Math.min(bottom - room, top - 64);
    if (bottom > room && beyond > 0) window.scrollBy({ top: beyond, behavior: 'instant' });
  };
  const leave = ({ target }: FocusEvent): void => {
    if (target instanceof Node && !side.contains(target) && target !== words) close(false);
  };

  for (const note of all) {
    note.hidden = !notes.includes(note);
    note.open = notes.length === 1 && note === notes[0];
  }
  if (fold) fold.open = true;
  side.prepend(head);
  head.querySelector('button')?.addEventListener('click', () => close(true));
  side.role = 'dialog';
  side.ariaLabel = title;
  side.tabIndex = -1;
  side.popover = 'manual';
  side.showPopover();
  words.classList.add('on');
  keepInSight();
  side.focus({ preventScroll: true });
  side.addEventListener('toggle', keepInSight, true);
  document.addEventListener('focusin', leave);
  return { close };
}

function heading(document: Document, title: string, name: string): HTMLElement {
  const head = document.createElement('header');
  const words = document.createElement('q');
  const button = document.createElement('button');
  words.textContent = title;
  button.type = 'button';
  button.className = 'btn';
  button.textContent = name;
  head.append(words, button);
  return head;
}
