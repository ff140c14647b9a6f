import type { LifeDocument, LifeOp, LifeWidget } from './types'

/** A widget and all it holds. */
export function subtree(document: LifeDocument, root: string): Record<string, LifeWidget> {
  const found: Record<string, LifeWidget> = {}
  const take = (id: string) => {
    const widget = document.widgets[id]
    if (!widget || found[id]) return
    found[id] = widget
    for (const ids of Object.values(widget.slots ?? {})) ids.forEach(take)
  }
  take(root)
  return found
}

export interface Standing {
  parent: string | null
  slot: string
  /** What stands before it, nearest first. */
  after: string[]
}

/** Where a widget stands; null when nowhere. */
export function placeOf(document: LifeDocument, widget: string): Standing | null {
  const look = (parent: string | null, slots: Record<string, string[]> | undefined): Standing | null => {
    for (const [slot, ids] of Object.entries(slots ?? {})) {
      const index = ids.indexOf(widget)
      if (index >= 0) return { parent, slot, after: ids.slice(0, index).reverse() }
    }
    return null
  }
  return look(null, document.slots) ?? Object.entries(document.widgets).map(([id, each]) => look(id, each.slots)).find(Boolean) ?? null
}

/** The place behind a widget; the end of the first slot when none is named. */
export function behind(document: LifeDocument, widget: string | null | undefined): Standing {
  const place = widget ? placeOf(document, widget) : null
  if (place) return { ...place, after: [widget!, ...place.after] }
  const slot = 'main' in document.slots ? 'main' : (Object.keys(document.slots)[0] ?? 'main')
  return { parent: null, slot, after: [...(document.slots[slot] ?? [])].reverse() }
}

/** A block in the place of a widget: one gesture, so one step back brings the widget back. */
export function replaceByBlock(document: LifeDocument, widget: string, ref: string, id: string): LifeOp[] {
  const place = placeOf(document, widget)
  if (!place) return []
  return [{ op: 'remove', widget }, { op: 'insert', root: id, ...place, widgets: { [id]: { type: 'block', v: 1, ref } } }]
}

/** New widgets, one after the other, at a place. */
export function insertAll(place: Standing, roots: string[], widgets: Record<string, LifeWidget>): LifeOp[] {
  let after = place.after
  return roots.map((root) => {
    const op = { op: 'insert', root, parent: place.parent, slot: place.slot, after, widgets: subtree({ slots: {}, widgets }, root) }
    after = [root, ...after]
    return op
  })
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** A widget's id: 26 characters, as the server's. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(26))].map((byte) => alphabet[byte & 31]).join('')
}
