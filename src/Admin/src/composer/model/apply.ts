import { idsIn, indexAfter, standingOf, subtree } from './document'
import type { Op, PageDocument, WidgetInstance } from './types'

/** An op that does not fit the document it meets. */
export class MisfitOp extends Error {}

/** The document after the op. What the op does not touch is shared with the old one. */
export function apply(document: PageDocument, op: Op): PageDocument {
  switch (op.op) {
    case 'insert': {
      if (Object.keys(op.widgets).some((id) => document.widgets[id])) throw new MisfitOp('insert: an id is taken')
      return enter({ ...document, widgets: { ...document.widgets, ...op.widgets } }, op.root, op.parent, op.slot, op.after)
    }
    case 'move': {
      known(document, op.widget)
      if (op.parent !== null && subtree(document, op.widget).includes(op.parent)) throw new MisfitOp('move: into itself')
      return enter(leave(document, op.widget), op.widget, op.parent, op.slot, op.after)
    }
    case 'remove': {
      known(document, op.widget)
      const gone = new Set(subtree(document, op.widget))
      const left = leave(document, op.widget)
      return { ...left, widgets: Object.fromEntries(Object.entries(left.widgets).filter(([id]) => !gone.has(id))) }
    }
    case 'set':
      return change(document, op.widget, (widget) => {
        const settings = put(widget.settings ?? {}, op.path, op.value) as Record<string, unknown> | undefined
        return settings && Object.keys(settings).length ? { ...widget, settings } : without(widget, 'settings')
      })
    case 'show':
      return change(document, op.widget, (widget) => {
        const next = { ...without(without(widget, 'hiddenOn'), 'absent') }
        if (op.hiddenOn.length) next.hiddenOn = op.hiddenOn
        if (op.hiddenOn.length && op.absent) next.absent = true
        return next
      })
    case 'mark':
      return change(document, op.widget, (widget) => {
        let next = widget
        if (op.name !== undefined) next = op.name ? { ...next, name: op.name } : without(next, 'name')
        if (op.locked !== undefined) next = op.locked ? { ...next, locked: true } : without(next, 'locked')
        if (op.held !== undefined) next = op.held.length ? { ...next, held: op.held } : without(next, 'held')
        return next
      })
    case 'page':
      return { ...document, page: (put(document.page ?? {}, op.path, op.value) ?? {}) as Record<string, unknown> }
    case 'replace':
      return op.document
  }
}

export function applyAll(document: PageDocument, ops: readonly Op[]): PageDocument {
  return ops.reduce(apply, document)
}

function known(document: PageDocument, widget: string): WidgetInstance {
  const found = document.widgets[widget]
  if (!found) throw new MisfitOp(`no widget ${widget}`)
  return found
}

function change(document: PageDocument, id: string, to: (widget: WidgetInstance) => WidgetInstance): PageDocument {
  return { ...document, widgets: { ...document.widgets, [id]: to(known(document, id)) } }
}

function without(widget: WidgetInstance, name: keyof WidgetInstance): WidgetInstance {
  if (!(name in widget)) return widget
  const next = { ...widget }
  delete next[name]
  return next
}

function withSlot(document: PageDocument, parent: string | null, slot: string, ids: string[]): PageDocument {
  return parent === null
    ? { ...document, slots: { ...document.slots, [slot]: ids } }
    : change(document, parent, (widget) => ({ ...widget, slots: { ...widget.slots, [slot]: ids } }))
}

function enter(document: PageDocument, widget: string, parent: string | null, slot: string, after: string[]): PageDocument {
  const ids = idsIn(document, parent, slot)
  return withSlot(document, parent, slot, ids.toSpliced(indexAfter(ids, after), 0, widget))
}

function leave(document: PageDocument, widget: string): PageDocument {
  const at = standingOf(document, widget)
  return at ? withSlot(document, at.parent, at.slot, idsIn(document, at.parent, at.slot).toSpliced(at.index, 1)) : document
}

/** The value with one place in it changed; null takes the place away, and containers that become empty with it. */
function put(value: unknown, path: readonly string[], to: unknown): unknown {
  const [first, ...rest] = path
  if (first === undefined) return to ?? undefined
  const next = value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...(value as Record<string, unknown>) } : {}
  const inner = put(next[first], rest, to)
  if (inner === undefined) delete next[first]
  else next[first] = inner
  return Object.keys(next).length ? next : undefined
}
