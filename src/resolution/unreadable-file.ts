/** Why a file could not be read, told to the person who gave it. */

import type { Problem } from '../model/problems.ts';

export class UnreadableFile extends Error {
  readonly code: string;
  readonly remedy: string;
  constructor(code: string, message: string, remedy: string) {
    super(message);
    this.name = 'UnreadableFile';
    this.code = code;
    this.remedy = remedy;
  }

  /** The same as a problem of the file at this path. */
  problemOf(file: string): Problem {
    return { code: this.code, file, message: this.message, remedy: this.remedy };
  }
}
