import { boxesIn, isShown, type Geometry, type Rect, type SlotBox, type WidgetBox } from './geometry'

/** A place between two widgets of a slot, and the line that shows it. */
export interface Gap {
  owner: string | null
  slot: string
  /** Among the slot's widgets without those that are carried. */
  index: number
  /** Ids before the place, nearest first, as ops want them. */
  after: string[]
  before: string | null
  line: { x: number; y: number; length: number; upright: boolean }
}

/** Every place of a slot. Rows and columns are read off the rectangles themselves, so a wrapped or stacked layout needs no telling. */
export function gapsOf(geometry: Geometry, slot: SlotBox, carried: readonly string[] = []): Gap[] {
  const all = boxesIn(geometry, slot.owner, slot.slot).filter((box) => !carried.includes(box.id))
  const ids = all.map((box) => box.id)
  const shown = all.filter((box) => isShown(box.rect))
  const gap = (index: number, line: Gap['line']): Gap => ({
    owner: slot.owner,
    slot: slot.slot,
    index,
    after: ids.slice(0, index).reverse(),
    before: ids[index] ?? null,
    line,
  })
  const [x, y, width, height] = slot.rect
  if (shown.length === 0) {
    return [gap(ids.length, slot.axis === 'x' && height > 0 ? { x: x + width / 2, y, length: height, upright: true } : { x, y: y + height / 2, length: width, upright: false })]
  }

  const upright = (at: number, ...rects: Rect[]): Gap['line'] => {
    const top = Math.min(...rects.map((rect) => rect[1]))
    return { x: at, y: top, length: Math.max(...rects.map((rect) => rect[1] + rect[3])) - top, upright: true }
  }
  const level = (at: number): Gap['line'] => ({ x, y: at, length: width, upright: false })
  const at = (box: WidgetBox) => ids.indexOf(box.id)

  const first = shown[0]!
  const last = shown.at(-1)!
  const beside = (one: WidgetBox | undefined, other: WidgetBox | undefined) => (one && other ? sameRow(one.rect, other.rect) : slot.axis === 'x')
  const gaps: Gap[] = []
  gaps.push(gap(at(first), beside(first, shown[1]) ? upright(first.rect[0], first.rect) : level(first.rect[1])))
  for (let place = 1; place < shown.length; place++) {
    const before = shown[place - 1]!
    const next = shown[place]!
    if (sameRow(before.rect, next.rect)) gaps.push(gap(at(next), upright((before.rect[0] + before.rect[2] + next.rect[0]) / 2, before.rect, next.rect)))
    else if (narrow(before.rect, slot.rect) || narrow(next.rect, slot.rect)) {
      // The end of a row and the start of the next are the same place, seen from two sides.
      gaps.push(gap(at(next), upright(before.rect[0] + before.rect[2], before.rect)), gap(at(next), upright(next.rect[0], next.rect)))
    } else gaps.push(gap(at(next), level((before.rect[1] + before.rect[3] + next.rect[1]) / 2)))
  }
  gaps.push(gap(ids.length, beside(shown.at(-2), last) ? upright(last.rect[0] + last.rect[2], last.rect) : level(last.rect[1] + last.rect[3])))
  return gaps
}

function sameRow(one: Rect, other: Rect): boolean {
  const overlap = Math.min(one[1] + one[3], other[1] + other[3]) - Math.max(one[1], other[1])
  return overlap > Math.min(one[3], other[3]) / 2
}

function narrow(rect: Rect, slot: Rect): boolean {
  return rect[2] < slot[2] * 0.6
}

/** From a point to a line, at its nearest. */
export function distance(gap: Gap, x: number, y: number): number {
  const { line } = gap
  const alongX = line.upright ? line.x : Math.min(Math.max(x, line.x), line.x + line.length)
  const alongY = line.upright ? Math.min(Math.max(y, line.y), line.y + line.length) : line.y
  return Math.hypot(x - alongX, y - alongY)
}
