import type { Refusal } from '../model/placement'
import { distance, gapsOf, type Gap } from './gaps'
import { depthOf, isShown, type Geometry, type Rect, type SlotBox } from './geometry'

export type Judge = (owner: string | null, slot: string) => Refusal | undefined

export type Hit =
  | { kind: 'place'; gap: Gap; slot: SlotBox }
  | { kind: 'refused'; slot: SlotBox; refusal: Refusal }

/** Near the edge of a nested slot one means what stands around it. */
const edge = 10
/** Of a slot that says no only the middle is meant: its neighbours stay within reach. */
const wide = 96

/**
 * Where a carried widget would land. A pure function of where things stand and of the pointer, asked anew with every move and once
 * more at the drop: nothing is remembered in between, so nothing can lag behind the pointer.
 */
export function hit(geometry: Geometry, x: number, y: number, judge: Judge, carried: readonly string[] = []): Hit | undefined {
  const under = geometry.slots
    .filter((slot) => isShown(slot.rect) && slot.owner !== null && holds(slot.rect, x, y, edge, 4))
    .map((slot) => ({ slot, depth: depthOf(geometry, slot.owner) }))
    .sort((one, other) => other.depth - one.depth)

  for (const { slot } of under) {
    const refused = judge(slot.owner, slot.slot)
    if (!refused) return place(geometry, slot, x, y, carried)
    if (holds(slot.rect, x, y, wide, 4)) return { kind: 'refused', slot, refusal: refused }
  }

  const ofPage = geometry.slots.filter((slot) => slot.owner === null)
  const nearest = ofPage.toSorted((one, other) => away(one.rect, y) - away(other.rect, y))[0]
  if (!nearest) return undefined
  const refused = judge(null, nearest.slot)
  return refused ? { kind: 'refused', slot: nearest, refusal: refused } : place(geometry, nearest, x, y, carried)
}

function place(geometry: Geometry, slot: SlotBox, x: number, y: number, carried: readonly string[]): Hit {
  const gaps = gapsOf(geometry, slot, carried)
  let gap = gaps[0]!
  for (const other of gaps) if (distance(other, x, y) < distance(gap, x, y)) gap = other
  return { kind: 'place', gap, slot }
}

/** Whether the box holds the point, a band along its upper and lower edge left out. */
function holds(rect: Rect, x: number, y: number, band: number, share: number): boolean {
  const inset = Math.min(band, rect[3] / share)
  return x >= rect[0] && x <= rect[0] + rect[2] && y >= rect[1] + inset && y <= rect[1] + rect[3] - inset
}

function away(rect: Rect, y: number): number {
  return y < rect[1] ? rect[1] - y : Math.max(0, y - rect[1] - rect[3])
}
