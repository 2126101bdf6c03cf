import { remember } from "./remember.ts";

/**
 * Loads each of several once, when first asked for it.
 *
 * @param most so many are remembered; then the oldest is forgotten
 */
export function rememberEach<Key, T>(
  load: (key: Key) => Promise<T>,
  most = Number.POSITIVE_INFINITY,
): (key: Key) => Promise<T> {
  const known = new Map<Key, () => Promise<T>>();
  return (key) => {
    const own = known.get(key) ?? remember(() => load(key));
    if (!known.has(key) && known.size >= most) known.delete([...known.keys()][0]!);
    known.set(key, own);
    return own();
  };
}
