/** What is costly to make and always the same: Intl's objects cost a hundred times what using one does. */

/** Makes each value once, when it is first asked for. */
export function kept<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
