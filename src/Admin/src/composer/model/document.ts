import type { PageDocument, Place } from './types'

/** The ids in a slot of the page (parent null) or of a widget. */
export function idsIn(document: PageDocument, parent: string | null, slot: string): string[] {
  return (parent === null ? document.slots[slot] : document.widgets[parent]?.slots?.[slot]) ?? []
}

export interface Standing {
  parent: string | null
  slot: string
  index: number
}

/** Where each placed widget stands. A document is a value: its index is made once. */
const standings = new WeakMap<PageDocument, Map<string, Standing>>()

function indexOf(document: PageDocument): Map<string, Standing> {
  const known = standings.get(document)
  if (known) return known
  const index = new Map<string, Standing>()
  const note = (parent: string | null, slots: Record<string, string[]> | undefined) => {
    for (const [slot, ids] of Object.entries(slots ?? {})) ids.forEach((id, place) => index.has(id) || index.set(id, { parent, slot, index: place }))
  }
  note(null, document.slots)
  for (const [id, widget] of Object.entries(document.widgets)) note(id, widget.slots)
  standings.set(document, index)
  return index
}

export function standingOf(document: PageDocument, widget: string): Standing | undefined {
  return indexOf(document).get(widget)
}

/** The widget's place in words an op understands: everything before it in its slot, nearest first. */
export function placeOf(document: PageDocument, widget: string): Place | undefined {
  const at = standingOf(document, widget)
  return at && { parent: at.parent, slot: at.slot, after: idsIn(document, at.parent, at.slot).slice(0, at.index).reverse() }
}

/** The place at an index of a slot, as if `without` did not stand there. */
export function placeAt(document: PageDocument, parent: string | null, slot: string, index: number, without: readonly string[] = []): Place {
  const ids = idsIn(document, parent, slot).filter((id) => !without.includes(id))
  return { parent, slot, after: ids.slice(0, index).reverse() }
}

/** Index at which `after` puts a widget into these ids. */
export function indexAfter(ids: readonly string[], after: readonly string[]): number {
  if (after.length === 0) return 0
  for (const anchor of after) {
    const at = ids.indexOf(anchor)
    if (at >= 0) return at + 1
  }
  return ids.length
}

/** The widget and all below it, the widget first. */
export function subtree(document: PageDocument, widget: string): string[] {
  const found: string[] = []
  const walk = (id: string) => {
    if (found.includes(id)) return
    found.push(id)
    for (const ids of Object.values(document.widgets[id]?.slots ?? {})) ids.forEach(walk)
  }
  walk(widget)
  return found
}

/** Its parent, the parent's parent and so on, nearest first. */
export function ancestors(document: PageDocument, widget: string): string[] {
  const found: string[] = []
  for (let at = standingOf(document, widget)?.parent; at && !found.includes(at); at = standingOf(document, at)?.parent) found.push(at)
  return found
}

/** All placed widgets, as a reader meets them. */
export function inOrder(document: PageDocument): string[] {
  return Object.values(document.slots).flatMap((ids) => ids.flatMap((id) => subtree(document, id)))
}

/** Of these, those that do not stand inside another of them; in the page's order. */
export function topmost(document: PageDocument, widgets: readonly string[]): string[] {
  const chosen = new Set(widgets)
  return inOrder(document).filter((id) => chosen.has(id) && !ancestors(document, id).some((above) => chosen.has(above)))
}
