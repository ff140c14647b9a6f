import { idsIn } from '../model/document'
import type { PageDocument, WidgetType } from '../model/types'
import type { Judge } from './hit'
import { gapsOf, type Gap } from './gaps'
import type { Geometry } from './geometry'

/** A place the keyboard reaches. Its line is missing while its slot is not to be seen (a closed tab). */
export interface Stop {
  owner: string | null
  slot: string
  index: number
  of: number
  after: string[]
  before: string | null
  line?: Gap['line']
}

/** Every place that would take the cargo, as a reader meets them. */
export function stopsOf(document: PageDocument, geometry: Geometry, typeOf: (name: string) => WidgetType | undefined, judge: Judge, carried: readonly string[] = []): Stop[] {
  const stops: Stop[] = []
  const walk = (owner: string | null, slot: string) => {
    const ids = idsIn(document, owner, slot).filter((id) => !carried.includes(id))
    const box = geometry.slots.find((each) => each.owner === owner && each.slot === slot)
    const gaps = box ? gapsOf(geometry, box, carried) : []
    const open = !judge(owner, slot)
    const note = (index: number) => {
      if (open) stops.push({ owner, slot, index, of: ids.length + 1, after: ids.slice(0, index).reverse(), before: ids[index] ?? null, line: gaps.find((gap) => gap.before === (ids[index] ?? null))?.line })
    }
    ids.forEach((id, index) => {
      note(index)
      for (const inner of slotsOf(document, id, typeOf)) walk(id, inner)
    })
    note(ids.length)
  }
  for (const slot of Object.keys(document.slots)) walk(null, slot)
  return stops
}

/** The slots its type declares, then those only the document knows. */
export function slotsOf(document: PageDocument, widget: string, typeOf: (name: string) => WidgetType | undefined): string[] {
  const instance = document.widgets[widget]
  const declared = typeOf(instance?.type ?? '')?.slots.map((slot) => slot.id) ?? []
  return [...new Set([...declared, ...Object.keys(instance?.slots ?? {})])]
}
