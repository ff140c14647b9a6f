import { idsIn } from '../model/document'
import type { PageDocument, WidgetType } from '../model/types'
import { slotsOf } from '../hit/stops'

export type Row =
  | { kind: 'slot'; key: string; owner: string | null; slot: string; level: number; empty: boolean }
  | { kind: 'widget'; key: string; id: string; level: number; at: number; of: number; holds: boolean; parent: string | null; slot: string }

/** The page as a list of rows, what is folded left out. A slot has a row of its own where a widget has several, or where it is empty. */
export function rowsOf(document: PageDocument, pageSlots: string[], typeOf: (name: string) => WidgetType | undefined, folded: ReadonlySet<string>): Row[] {
  const rows: Row[] = []
  const walk = (owner: string | null, slot: string, level: number) => {
    const ids = idsIn(document, owner, slot).filter((id) => document.widgets[id])
    ids.forEach((id, index) => {
      const inner = slotsOf(document, id, typeOf)
      rows.push({ kind: 'widget', key: id, id, level, at: index + 1, of: ids.length, holds: inner.length > 0, parent: owner, slot })
      if (folded.has(id)) return
      for (const each of inner) {
        const empty = idsIn(document, id, each).length === 0
        const named = inner.length > 1 || empty
        if (named) rows.push({ kind: 'slot', key: `${id}/${each}`, owner: id, slot: each, level: level + 1, empty })
        walk(id, each, level + (inner.length > 1 ? 2 : 1))
      }
    })
  }
  for (const slot of pageSlots) {
    rows.push({ kind: 'slot', key: `/${slot}`, owner: null, slot, level: 1, empty: idsIn(document, null, slot).length === 0 })
    walk(null, slot, 2)
  }
  return rows
}
