/**
 * What a process and all that it starts cost: threads, workers, a browser and its parts. Read from
 * /proc, so on Linux alone.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface TreeCost {
  /** Seconds that all of them computed. */
  processor: number;
  /** The most memory that they held at one time, in MB; what they share counts once. */
  memory: number;
}

interface Seen {
  parent: number;
  /** Hundredths of a second computed so far, without those of children. */
  ticks: number;
}

const ticksInSecond = 100;
const kilobytesInMegabyte = 1024;

/** Whether costs of a tree can be read on this computer. */
export const canWatchTrees = existsSync('/proc/self/smaps_rollup');

/** Begins to look at a process and its children, some times a second; `stop` says what was seen. */
export function watchTree(root: number): { stop: () => TreeCost } {
  const ticks = new Map<number, number>();
  let most = 0;
  const look = (): void => {
    const all = treeOf(root, processes());
    for (const [id, seen] of all) ticks.set(id, seen.ticks);
    const held = [...all.keys()].reduce((sum, id) => sum + kilobytesOf(id), 0);
    most = Math.max(most, held);
  };
  look();
  const timer = setInterval(look, 200);
  return {
    stop() {
      clearInterval(timer);
      const sum = [...ticks.values()].reduce((all, own) => all + own, 0);
      return { processor: sum / ticksInSecond, memory: most / kilobytesInMegabyte };
    },
  };
}

function processes(): Map<number, Seen> {
  const found = new Map<number, Seen>();
  for (const name of readdirSync('/proc')) {
    const id = Number(name);
    // The name of the program stands in brackets and may hold spaces.
    const stat = Number.isInteger(id) ? text(`/proc/${id}/stat`).replace(/^.*\) /su, '') : '';
    const fields = stat.split(' ');
    const [parent, user, system] = [fields[1], fields[11], fields[12]].map(Number);
    if (parent !== undefined && user !== undefined && system !== undefined)
      found.set(id, { parent, ticks: user + system });
  }
  return found;
}

/** The process and what descends from it. */
function treeOf(root: number, all: ReadonlyMap<number, Seen>): Map<number, Seen> {
  const belongs = (id: number): boolean => {
    const parent = all.get(id)?.parent;
    return id === root || (parent !== undefined && parent > 1 && belongs(parent));
  };
  return new Map([...all].filter(([id]) => belongs(id)));
}

/** Memory of a process in its share: what several hold in common is parted among them. */
const kilobytesOf = (id: number): number =>
  Number(/^Pss:\s+(\d+)/mu.exec(text(`/proc/${id}/smaps_rollup`))?.[1] ?? 0);

/** A process may be gone before it is read. */
function text(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
