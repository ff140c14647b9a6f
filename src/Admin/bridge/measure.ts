import type { EditBox, Geometry, Rect, SlotBox, WidgetBox } from '../src/composer/hit/geometry'
import { reserve } from './sheets'
import { slots, type MarkedSlot } from './slots'

/** An empty slot must be big enough to be met with the pointer. */
const room = 72

/** Where everything stands, in the document's own coordinates. */
export function measure(): Geometry {
  const found = [...slots()]
  reserve(found.filter((slot) => slot.widgets.length === 0).flatMap((slot) => roomFor(slot)))

  const widgets: WidgetBox[] = []
  const boxes: SlotBox[] = []
  for (const slot of found) {
    boxes.push({ owner: slot.owner, slot: slot.slot, rect: rectOfSlot(slot), axis: axisOf(slot.start.parentElement!) })
    for (const element of slot.widgets) {
      const { w, type, problem, problemMessage } = element.dataset
      widgets.push({ id: w!, type: type ?? '', rect: rectOf(element), parent: slot.owner, slot: slot.slot, ...(problem ? { problem: { code: problem, message: problemMessage ?? '' } } : {}) })
    }
  }

  const edits: EditBox[] = [...document.querySelectorAll<HTMLElement>('[data-edit]')].flatMap((element) => {
    const owner = element.closest<HTMLElement>('[data-w]')?.dataset.w
    return owner ? [{ widget: owner, edit: element.dataset.edit!, rect: rectOf(element) }] : []
  })
  const page = document.documentElement
  return { scroll: { x: scrollX, y: scrollY }, size: { w: page.scrollWidth, h: page.scrollHeight }, viewport: { w: innerWidth, h: innerHeight }, widgets, slots: boxes, edits }
}

function rectOf(element: Element): Rect {
  const { left, top, width, height } = boxOf(element)
  return [left + scrollX, top + scrollY, width, height]
}

/** A block has no box of its own where its widgets stand among those of the page: it is as large as they are. */
export function boxOf(element: Element): DOMRect {
  const own = element.getBoundingClientRect()
  if (own.width > 0 || own.height > 0 || getComputedStyle(element).display !== 'contents') return own
  const contents = document.createRange()
  contents.selectNodeContents(element)
  return contents.getBoundingClientRect()
}

function rectOfSlot(slot: MarkedSlot): Rect {
  const parent = slot.start.parentElement!
  const own = rectOf(parent)
  const alone = [...parent.children].every((child) => slot.widgets.includes(child as HTMLElement))
  if (alone && (slot.widgets.length > 0 || own[3] >= room)) return own
  const shown = slot.widgets.map(rectOf).filter((rect) => rect[2] > 0 && rect[3] > 0)
  if (shown.length > 0) {
    const top = Math.min(...shown.map((rect) => rect[1]))
    return [own[0], top, own[2], Math.max(...shown.map((rect) => rect[1] + rect[3])) - top]
  }

  if (own[2] === 0) return own      // not on display at all
  const before = previous(slot.start)
  const top = alone || !before ? own[1] : rectOf(before)[1] + rectOf(before)[3]
  return [own[0], top, own[2], room]
}

function previous(node: Node): Element | null {
  let at = node.previousSibling
  while (at && !(at instanceof Element && at.getBoundingClientRect().height > 0)) at = at.previousSibling
  return at
}

function roomFor(slot: MarkedSlot): string[] {
  const holder = slot.owner === null ? slot.start.parentElement! : slot.start.parentElement!.closest('[data-w]')
  return holder?.id && holder !== document.body ? [`#${CSS.escape(holder.id)}{min-height:${slot.owner === null ? 4 * room : room}px}`] : []
}

function axisOf(element: Element): SlotBox['axis'] {
  const style = getComputedStyle(element)
  if (style.display.includes('grid')) return style.gridTemplateColumns.split(' ').length > 1 ? 'grid' : 'y'
  return style.display.includes('flex') && !style.flexDirection.startsWith('column') ? 'x' : 'y'
}
