/** Places of a file that could be read in another way: a reader guesses, and says where. */

/** What was guessed. */
export type Doubt =
  /** A hyphen at the end of a printed line. */
  | 'hyphen'
  /** Lam and alef that a printer turned round. */
  | 'lam-alef'
  /** The number of a footnote, by its order. */
  | 'footnote'
  /** A line that is no unit, where no heading is due. */
  | 'line'
  /** A heading that is due, and is not there. */
  | 'heading'
  /** A goal tag that is missing, or cannot be read, or names other goals. */
  | 'goal-tag'
  /** Words that are nearer to those of another unit, or to none. */
  | 'words'
  /** Much longer or shorter beside the Chinese than the other units are. */
  | 'length';

export interface Unsure {
  /** As of a block. */
  line: number;
  doubt: Doubt;
  /** What was made of it. */
  taken: string;
  /** What it could be as well, or was expected. */
  instead: string;
}
