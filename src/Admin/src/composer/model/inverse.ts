import { apply } from './apply'
import { placeOf, subtree } from './document'
import type { Op, PageDocument } from './types'

/** The op that takes this one back, as long as it is asked before this one is applied. */
export function inverse(document: PageDocument, op: Op): Op {
  switch (op.op) {
    case 'insert':
      return { op: 'remove', widget: op.root }
    case 'move':
      return { op: 'move', widget: op.widget, ...placed(document, op.widget) }
    case 'remove':
      return {
        op: 'insert',
        root: op.widget,
        ...placed(document, op.widget),
        widgets: Object.fromEntries(subtree(document, op.widget).flatMap((id) => (document.widgets[id] ? [[id, document.widgets[id]]] : []))),
      }
    case 'set': {
      const { path, value } = before(document.widgets[op.widget]?.settings, op.path)
      return { op: 'set', widget: op.widget, path, value }
    }
    case 'show': {
      const widget = document.widgets[op.widget]
      return { op: 'show', widget: op.widget, hiddenOn: widget?.hiddenOn ?? [], ...(widget?.absent ? { absent: true } : {}) }
    }
    case 'mark': {
      const widget = document.widgets[op.widget]
      return {
        op: 'mark',
        widget: op.widget,
        ...(op.name !== undefined ? { name: widget?.name ?? null } : {}),
        ...(op.locked !== undefined ? { locked: !!widget?.locked } : {}),
        ...(op.held !== undefined ? { held: widget?.held ?? [] } : {}),
      }
    }
    case 'page':
      return { op: 'page', ...before(document.page, op.path) }
    case 'replace':
      return { op: 'replace', document }
  }
}

/** The ops of a batch taken back, the last first. */
export function inverseAll(document: PageDocument, ops: readonly Op[]): Op[] {
  const back: Op[] = []
  let at = document
  for (const op of ops) {
    back.unshift(inverse(at, op))
    at = apply(at, op)
  }
  return back
}

function placed(document: PageDocument, widget: string) {
  return placeOf(document, widget) ?? { parent: null, slot: 'main', after: [] }
}

/**
 * What stands at a path, to be put back. Where a plain value stands on the way (a text that becomes one per language),
 * the whole of it is what has to come back.
 */
function before(root: unknown, path: string[]): { path: string[]; value: unknown } {
  let at: unknown = root
  for (let depth = 0; depth < path.length; depth++) {
    if (at === undefined || at === null) return { path, value: null }
    if (typeof at !== 'object' || Array.isArray(at)) return { path: path.slice(0, depth), value: at }
    at = (at as Record<string, unknown>)[path[depth]!]
  }
  return { path, value: at ?? null }
}
