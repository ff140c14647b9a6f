import { isShown, widgetBox, type Geometry, type Rect } from '../hit/geometry'
import { idsIn } from '../model/document'
import type { Device, PageDocument } from '../model/types'

export interface Ghost {
  id: string
  rect: Rect
}

/** Widgets hidden on this device, as thin bars where they would stand. */
export function ghostsOf(document: PageDocument, geometry: Geometry, device: Device): Ghost[] {
  return geometry.widgets.flatMap((box) => {
    if (isShown(box.rect) || !document.widgets[box.id]?.hiddenOn?.includes(device)) return []
    const ids = idsIn(document, box.parent, box.slot)
    const shown = (id: string) => {
      const found = widgetBox(geometry, id)
      return found && isShown(found.rect) ? found.rect : undefined
    }
    const at = ids.indexOf(box.id)
    const slot = geometry.slots.find((each) => each.owner === box.parent && each.slot === box.slot)
    if (!slot || !isShown(slot.rect)) return []
    const before = ids.slice(0, at).reverse().map(shown).find(Boolean)
    const y = before ? before[1] + before[3] : slot.rect[1]
    // Several in a row stand one below the other, not on top of each other.
    const stacked = ids.slice(0, at).reverse().findIndex((id) => shown(id)) 
    const above = stacked < 0 ? at : stacked
    return [{ id: box.id, rect: [slot.rect[0], y + above * 26, slot.rect[2], 0] }]
  })
}
