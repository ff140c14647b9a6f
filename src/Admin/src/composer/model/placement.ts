import { ancestors, idsIn, standingOf, subtree } from './document'
import type { PageDocument, WidgetInstance, WidgetType } from './types'

/** Why a widget may not stand somewhere; the server says the same of every op. */
export type Refusal =
  | { why: 'itself' }
  | { why: 'slot-accepts'; accepts: string[] }
  | { why: 'slot-full'; max: number }
  | { why: 'parents'; parents: string[] }
  | { why: 'pages' }
  | { why: 'page-full'; max: number }
  | { why: 'depth'; max: number }
  | { why: 'locked' }
  | { why: 'permission' }

/** What is to be placed: widgets that stand already (by id), or new ones. */
export interface Cargo {
  type: string
  /** Set when it stands in the document already. */
  id?: string
  widgets?: Record<string, WidgetInstance>
}

export interface Rules {
  document: PageDocument
  template: string
  typeOf: (name: string) => WidgetType | undefined
}

/** The renderer goes no deeper. */
export const deepest = 8

/** Why the cargo may not stand in the slot; nothing when it may. */
export function refusal(rules: Rules, cargo: Cargo, parent: string | null, slot: string): Refusal | undefined {
  const { document, typeOf } = rules
  const type = typeOf(cargo.type)
  const inside = cargo.id ? subtree(document, cargo.id) : []
  if (parent !== null && inside.includes(parent)) return { why: 'itself' }

  const above = parent === null ? [] : [parent, ...ancestors(document, parent)]
  if (above.some((id) => document.widgets[id]?.locked)) return { why: 'locked' }

  const here = cargo.id ? standingOf(document, cargo.id) : undefined
  const stays = here?.parent === parent && here.slot === slot
  if (stays) return undefined     // sorting within a list is never refused

  const owner = parent === null ? undefined : typeOf(document.widgets[parent]?.type ?? '')
  const place = owner?.slots.find((each) => each.id === slot)
  const parents = type?.allowedIn?.parents
  if (parents?.length && !parents.includes(parent === null ? 'root' : document.widgets[parent]?.type ?? '')) return { why: 'parents', parents }
  if (place?.accepts?.length && !place.accepts.includes(cargo.type)) return { why: 'slot-accepts', accepts: place.accepts }
  if (place?.max && idsIn(document, parent, slot).length >= place.max) return { why: 'slot-full', max: place.max }

  const pages = type?.allowedIn?.pages
  if (pages?.length && !pages.includes(rules.template)) return { why: 'pages' }
  const most = type?.allowedIn?.maxPerPage
  if (most && !cargo.id && Object.values(document.widgets).filter((widget) => widget.type === cargo.type).length >= most) return { why: 'page-full', max: most }

  const level = above.length + 1
  const own = type?.allowedIn?.maxDepth
  if (own && level > own) return { why: 'depth', max: own }
  if (above.length + height(document, cargo) > deepest) return { why: 'depth', max: deepest }
  return undefined
}

function height(document: PageDocument, cargo: Cargo): number {
  const widgets = cargo.widgets ?? document.widgets
  const of = (id: string): number => 1 + Math.max(0, ...Object.values(widgets[id]?.slots ?? {}).flat().map(of))
  if (cargo.id) return of(cargo.id)
  const roots = Object.keys(cargo.widgets ?? {})
  return Math.max(1, ...roots.map(of))
}
