/** What is costly to make and always the same: Intl's objects cost a hundred times what using one does. */

/**
 * Keeps what is made of an owner, a corpus or what it is made from, by name, as long as the owner is
 * there. The function it gives makes a value when it is first asked for.
 */
export function keptOf<Owner extends object, Value>(): (
  owner: Owner,
  key: string,
  make: () => Value,
) => Value {
  const owners = new WeakMap<Owner, Map<string, Value>>();
  return (owner, key, make) => {
    const made = owners.get(owner) ?? new Map<string, Value>();
    owners.set(owner, made);
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make();
    made.set(key, fresh);
    return fresh;
  };
}

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
