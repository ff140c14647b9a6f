import { subtree } from './document'
import type { PageDocument, PresetWidget, WidgetInstance, WidgetType } from './types'

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A new id of 26 characters, as content item ids have them. */
export function mint(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(26))
  // 36 does not divide 256; the bias is of no matter for a name among a few thousand.
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join('')
}

export interface Seedling {
  root: string
  widgets: Record<string, WidgetInstance>
}

/** A new widget of a type, with what its preset sets and holds. */
export function grow(type: WidgetType, typeOf: (name: string) => WidgetType | undefined, preset = type.presets[0]): Seedling {
  const widgets: Record<string, WidgetInstance> = {}
  const plant = (made: PresetWidget): string => {
    const id = mint()
    const definition = typeOf(made.type)
    const slots: Record<string, string[]> = Object.fromEntries((definition?.slots ?? []).map((slot) => [slot.id, []]))
    for (const [slot, children] of Object.entries(made.slots ?? {})) slots[slot] = children.map(plant)
    widgets[id] = {
      type: made.type,
      v: definition?.version ?? 1,
      ...(made.settings && Object.keys(made.settings).length ? { settings: structuredClone(made.settings) } : {}),
      ...(Object.keys(slots).length ? { slots } : {}),
    }
    return id
  }
  return { root: plant({ type: type.type, settings: preset?.settings, slots: preset?.slots }), widgets }
}

/** The same widgets under new ids. */
export function renewed(root: string, widgets: Record<string, WidgetInstance>): Seedling {
  const names = new Map(Object.keys(widgets).map((id) => [id, mint()]))
  const copies = Object.entries(widgets).map(([id, widget]) => {
    const copy = structuredClone(widget)
    if (copy.slots) copy.slots = Object.fromEntries(Object.entries(copy.slots).map(([slot, ids]) => [slot, ids.flatMap((child) => names.get(child) ?? [])]))
    return [names.get(id)!, copy] as const
  })
  return { root: names.get(root)!, widgets: Object.fromEntries(copies) }
}

/** A widget and all below it, out of its document. */
export function cutting(document: PageDocument, widget: string): Seedling {
  return { root: widget, widgets: Object.fromEntries(subtree(document, widget).flatMap((id) => (document.widgets[id] ? [[id, plain(document.widgets[id])]] : []))) }
}

/** Documents may be held by a reactive store; what is copied out of them is plain. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
