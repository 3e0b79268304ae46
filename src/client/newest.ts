/** Where a reader can ask again before the answer has come, only the newest question counts. */

/** Each call is a question; what it gives back says whether no other has been asked since. */
export function newest(): () => () => boolean {
  let last = 0;
  return () => {
    last += 1;
    const own = last;
    return () => own === last;
  };
}
