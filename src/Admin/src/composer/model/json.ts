export type Map = Record<string, unknown>

export function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Equal as JSON: the order of members does not matter, and what is absent equals null. */
export function same(left: unknown, right: unknown): boolean {
  if (left === right || ((left ?? null) === null && (right ?? null) === null)) return true
  if (Array.isArray(left)) return Array.isArray(right) && left.length === right.length && left.every((item, index) => same(item, right[index]))
  if (!isMap(left) || !isMap(right)) return false
  const names = Object.keys(left)
  return names.length === Object.keys(right).length && names.every((name) => name in right && same(left[name], right[name]))
}

/** A map without one of its members. */
export function without(map: Map, name: string): Map {
  return Object.fromEntries(Object.entries(map).filter(([key]) => key !== name))
}
