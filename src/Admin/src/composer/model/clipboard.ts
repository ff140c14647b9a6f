import { cutting, renewed, type Seedling } from './ids'
import type { PageDocument, WidgetInstance } from './types'

const mark = 'brandmall/widgets'

interface Envelope {
  kind: typeof mark
  version: 1
  site: string
  roots: string[]
  widgets: Record<string, WidgetInstance>
}

/** What goes on the clipboard: plain JSON, so it survives another page, site, browser or a chat message. */
export function pack(document: PageDocument, ids: readonly string[], site: string): string {
  const cuttings = ids.map((id) => cutting(document, id))
  const envelope: Envelope = { kind: mark, version: 1, site, roots: ids.slice(), widgets: Object.assign({}, ...cuttings.map((each) => each.widgets)) }
  return JSON.stringify(envelope)
}

/** Widgets out of a clipboard text, under new ids; nothing when the text is something else. */
export function unpack(text: string): Seedling[] | undefined {
  let said: Partial<Envelope>
  try {
    said = JSON.parse(text) as Partial<Envelope>
  } catch {
    return undefined
  }
  if (said?.kind !== mark || !Array.isArray(said.roots) || !said.widgets || typeof said.widgets !== 'object') return undefined
  const widgets = said.widgets
  const below = (id: string, found: string[] = []): string[] => {
    const widget = widgets[id]
    if (!widget || typeof widget.type !== 'string' || found.includes(id)) return found
    found.push(id)
    for (const ids of Object.values(widget.slots ?? {})) ids.forEach((child) => below(child, found))
    return found
  }
  return said.roots.flatMap((root) => {
    const ids = below(root)
    return ids.length ? [renewed(root, Object.fromEntries(ids.map((id) => [id, unlocked(widgets[id]!)])))] : []
  })
}

function unlocked(widget: WidgetInstance): WidgetInstance {
  const copy = { ...widget }
  delete copy.locked
  return copy
}
