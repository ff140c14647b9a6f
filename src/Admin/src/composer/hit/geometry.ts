/** Left, top, width, height in the previewed page's own coordinates. */
export type Rect = [x: number, y: number, width: number, height: number]

export interface WidgetBox {
  id: string
  type: string
  rect: Rect
  parent: string | null
  slot: string
  /** What the renderer says it failed with. */
  problem?: { code: string; message: string }
}

export interface SlotBox {
  owner: string | null
  slot: string
  rect: Rect
  axis: 'x' | 'y' | 'grid'
}

export interface EditBox {
  widget: string
  edit: string
  rect: Rect
}

/** Where everything stands in the preview, as its bridge reports it. */
export interface Geometry {
  scroll: { x: number; y: number }
  size: { w: number; h: number }
  viewport: { w: number; h: number }
  widgets: WidgetBox[]
  slots: SlotBox[]
  edits: EditBox[]
}

export const nowhere: Geometry = { scroll: { x: 0, y: 0 }, size: { w: 0, h: 0 }, viewport: { w: 0, h: 0 }, widgets: [], slots: [], edits: [] }

interface Index {
  widget: Map<string, WidgetBox>
  inSlot: Map<string, WidgetBox[]>
}

const indexes = new WeakMap<Geometry, Index>()
const slotKey = (owner: string | null, slot: string) => `${owner ?? ''} ${slot}`

function indexOf(geometry: Geometry): Index {
  const known = indexes.get(geometry)
  if (known) return known
  const index: Index = { widget: new Map(), inSlot: new Map() }
  for (const box of geometry.widgets) {
    index.widget.set(box.id, box)
    const key = slotKey(box.parent, box.slot)
    index.inSlot.set(key, [...(index.inSlot.get(key) ?? []), box])
  }
  indexes.set(geometry, index)
  return index
}

export const widgetBox = (geometry: Geometry, id: string) => indexOf(geometry).widget.get(id)
export const boxesIn = (geometry: Geometry, owner: string | null, slot: string) => indexOf(geometry).inSlot.get(slotKey(owner, slot)) ?? []

/** How many widgets stand around what the owner holds. */
export function depthOf(geometry: Geometry, owner: string | null): number {
  let depth = 0
  for (let at = owner; at !== null && depth < 20; at = widgetBox(geometry, at)?.parent ?? null) depth++
  return depth
}

export const isShown = (rect: Rect) => rect[2] > 0 && rect[3] > 0
