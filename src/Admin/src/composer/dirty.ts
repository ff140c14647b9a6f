import { standingOf } from './model/document'
import type { Op, PageDocument, WidgetType } from './model/types'

/** Which widgets look different after somebody else's ops. The server says so of our own. */
export function dirtied(ops: readonly Op[], document: PageDocument, typeOf: (name: string) => WidgetType | undefined): string[] {
  const found = new Set<string>()
  const parentOf = (widget: string) => {
    const parent = standingOf(document, widget)?.parent
    if (parent && typeOf(document.widgets[parent]?.type ?? '')?.rerenderOnChildren) found.add(parent)
  }
  for (const op of ops) {
    if (op.op === 'set' || op.op === 'show') found.add(op.widget)
    if (op.op === 'insert') found.add(op.root)
    if (op.op === 'insert') parentOf(op.root)
    if (op.op === 'move') parentOf(op.widget)
  }
  return [...found].filter((id) => document.widgets[id])
}

/** Widgets an op speaks of, with those it brings. */
export function reached(ops: readonly Op[]): string[] {
  return ops.flatMap((op) => (op.op === 'insert' ? Object.keys(op.widgets) : 'widget' in op ? [op.widget] : []))
}

/** Widgets an op speaks of. */
export function touched(ops: readonly Op[]): string[] {
  return ops.flatMap((op) => (op.op === 'insert' ? [op.root] : 'widget' in op ? [op.widget] : []))
}
