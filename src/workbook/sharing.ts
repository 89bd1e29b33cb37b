/**
 * What was read now, with the parts of it that say the same as before being the very ones of before: whoever holds a part
 * sees by its identity whether it changed. Arrays and plain objects are looked into, anything else is compared as it is.
 *
 * @returns `before` itself where nothing changed
 *
 * @example sharing({ effect: [0.1], rate: [0.03] }, { effect: [0.2], rate: [0.03] }) // {"effect":[0.2],"rate":[0.03]}
 */
export function sharing<Read>(before: unknown, now: Read): Read {
  if (!isPlain(now) || !isPlain(before) || Array.isArray(now) !== Array.isArray(before)) return now;
  const old = new Map<string, unknown>(Object.entries(before));
  const parts = Object.entries(now).map(([name, part]): [string, unknown] => [name, sharing(old.get(name), part)]);
  const isSame =
    parts.length === old.size && parts.every(([name, part]) => old.has(name) && Object.is(old.get(name), part));
  if (isSame) return before as Read;
  return (Array.isArray(now) ? parts.map(([, part]) => part) : Object.fromEntries(parts)) as Read;
}

function isPlain(read: unknown): read is object {
  if (typeof read !== "object" || read === null) return false;
  const kind: unknown = Object.getPrototypeOf(read);
  return kind === Object.prototype || kind === Array.prototype;
}
