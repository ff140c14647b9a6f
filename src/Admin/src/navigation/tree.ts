import type { MenuEntry } from './types'

export const maxDepth = 3

/** An entry with its place written out flat: a tree on the screen is a list of lines, each so far in. */
export interface Row {
  key: string
  depth: number
  entry: Omit<MenuEntry, 'items'>
}

let minted = 0
/** Keys are for the screen: a new entry has no id before it is saved. */
export const newKey = () => `new-${++minted}`

export function flatten(entries: MenuEntry[], depth = 0): Row[] {
  return entries.flatMap(({ items, ...entry }) => [{ key: entry.id ?? newKey(), depth, entry }, ...flatten(items ?? [], depth + 1)])
}

export function unflatten(rows: Row[]): MenuEntry[] {
  const root: MenuEntry[] = []
  const open: MenuEntry[][] = [root]
  for (const row of rows) {
    const depth = Math.min(row.depth, open.length - 1)
    const made: MenuEntry = { ...row.entry, items: [] }
    open.length = depth + 1
    open[depth]!.push(made)
    open.push(made.items!)
  }
  return root
}

/** A row with all below it: from its index to the one returned, exclusive. */
export function endOf(rows: Row[], index: number): number {
  let end = index + 1
  while (end < rows.length && rows[end]!.depth > rows[index]!.depth) end++
  return end
}

const heightOf = (rows: Row[], index: number) => Math.max(...rows.slice(index, endOf(rows, index)).map((row) => row.depth)) - rows[index]!.depth + 1

/** How far in a row may stand before `at` (an index of the list without the row and what is below it). */
export function depthsAt(rest: Row[], at: number, height: number): { min: number; max: number } {
  const above = rest[at - 1]
  const below = rest[at]
  const min = below?.depth ?? 0
  const max = Math.max(Math.min(above ? above.depth + 1 : 0, maxDepth - height), 0)
  return { min: Math.min(min, max), max }
}

/** Moves a row with all below it before `before` (a key; null: to the end), as far in as wished where that is allowed. */
export function move(rows: Row[], key: string, before: string | null, wished: number): Row[] {
  const from = rows.findIndex((row) => row.key === key)
  if (from < 0) return rows
  const end = endOf(rows, from)
  const taken = rows.slice(from, end)
  if (taken.some((row) => row.key === before)) return rows
  const rest = [...rows.slice(0, from), ...rows.slice(end)]
  const at = before === null ? rest.length : rest.findIndex((row) => row.key === before)
  const { min, max } = depthsAt(rest, at, heightOf(rows, from))
  const below = rest[at]
  const depth = Math.max(min, Math.min(wished, max))
  // What stands below would become a child of what is put before it, or be left hanging: refuse rather than rearrange others.
  if (below && below.depth > depth + 1) return rows
  if (below && below.depth > depth) return rows
  const by = depth - taken[0]!.depth
  return [...rest.slice(0, at), ...taken.map((row) => ({ ...row, depth: row.depth + by })), ...rest.slice(at)]
}

/** One step among its siblings, in or out; the same list when it cannot. */
export function step(rows: Row[], key: string, where: 'up' | 'down' | 'in' | 'out'): Row[] {
  const index = rows.findIndex((row) => row.key === key)
  if (index < 0) return rows
  const { depth } = rows[index]!
  const end = endOf(rows, index)
  if (where === 'up') {
    const above = [...rows.keys()].slice(0, index).reverse().find((each) => rows[each]!.depth <= depth)
    return above === undefined || rows[above]!.depth < depth ? rows : move(rows, key, rows[above]!.key, depth)
  }
  if (where === 'down') {
    if (end >= rows.length || rows[end]!.depth < depth) return rows
    const after = endOf(rows, end)
    return move(rows, key, rows[after]?.key ?? null, depth)
  }
  if (where === 'in') {
    const above = rows[index - 1]
    if (!above || above.depth < depth || depth + heightOf(rows, index) >= maxDepth) return rows
    return rows.map((row, each) => (each >= index && each < end ? { ...row, depth: row.depth + 1 } : row))
  }
  if (depth === 0) return rows
  // Behind its parent, with what is below it; its later siblings stay with the parent.
  const parent = [...rows.keys()].slice(0, index).reverse().find((each) => rows[each]!.depth < depth)!
  return move(rows, key, rows[endOf(rows, parent)]?.key ?? null, depth - 1)
}

export function remove(rows: Row[], key: string): Row[] {
  const index = rows.findIndex((row) => row.key === key)
  return index < 0 ? rows : [...rows.slice(0, index), ...rows.slice(endOf(rows, index))]
}

/** A new entry behind a row and what is below it, beside it; at the end when none is named. */
export function addBehind(rows: Row[], key: string | null, entry: Row['entry']): { rows: Row[]; key: string } {
  const index = key ? rows.findIndex((row) => row.key === key) : -1
  const made = { key: newKey(), depth: index < 0 ? 0 : rows[index]!.depth, entry }
  const at = index < 0 ? rows.length : endOf(rows, index)
  return { rows: [...rows.slice(0, at), made, ...rows.slice(at)], key: made.key }
}
