import { standingOf, subtree } from '../model/document'
import type { FrameOp } from '../frame/protocol'
import type { PageDocument } from '../model/types'

/**
 * What the preview shows, and the way from there to what it should show. Whatever order answers come in, the preview follows the
 * document: nothing is replayed, the difference is made anew each time.
 */
export class Mirror {
  /** Widgets whose picture is known to be old. */
  readonly stale = new Set<string>()

  constructor(private shown: PageDocument) {}

  /** The frame loaded afresh and shows this. */
  reset(document: PageDocument) {
    this.shown = document
    this.stale.clear()
  }

  has(widget: string) {
    return !!standingOf(this.shown, widget)
  }

  /**
   * @param target what is to be seen
   * @param html what the server rendered, by widget, children included
   * @param rendered the document it rendered
   */
  follow(target: PageDocument, html: Record<string, string> = {}, rendered: PageDocument = target): FrameOp[] {
    const fresh = new Map<string, string>()
    for (const [id, markup] of Object.entries(html)) {
      if (!target.widgets[id]) continue
      // What was moved in or out meanwhile is not in this picture: another one is asked for when things are calm.
      if (same(target, rendered, id)) fresh.set(id, markup)
      else this.stale.add(id)
    }

    const ops: FrameOp[] = []
    const there = new Set(this.present())
    const came = new Set<string>()
    const wanted = new Set<string>()
    const walk = (owner: string | null, slots: Record<string, string[]> | undefined, pictured: boolean) => {
      for (const [slot, ids] of Object.entries(slots ?? {})) {
        const able = ids.filter((id) => there.has(id) || fresh.has(id) || came.has(id))
        const kept = new Set(longestRun(able.map((id) => (came.has(id) ? ids.indexOf(id) : this.indexIn(owner, slot, id)))).map((at) => able[at]!))
        for (const id of ids) {
          if (!able.includes(id)) {
            // It arrives within the picture of what it stands in, now or with the next.
            if (pictured) subtree(target, id).forEach((each) => there.has(each) || wanted.add(each))
            continue
          }
          wanted.add(id)
          const markup = there.has(id) || came.has(id) ? undefined : fresh.get(id)
          if (!kept.has(id) || markup !== undefined) ops.push({ place: { widget: id, owner, slot, after: able.slice(0, able.indexOf(id)).reverse() }, ...(markup === undefined ? {} : { html: markup }) })
          if (markup !== undefined) this.arrive(target, id, there, came, fresh)
          walk(id, target.widgets[id]?.slots, pictured || fresh.has(id))
        }
      }
    }
    walk(null, target.slots, false)

    for (const id of this.present()) {
      const above = standingOf(this.shown, id)?.parent
      if (!wanted.has(id) && (above === null || above === undefined || wanted.has(above))) ops.push({ drop: { widget: id } })
    }
    for (const [id, markup] of fresh) {
      if (!wanted.has(id)) continue
      ops.push({ update: { widget: id, html: markup } })
      this.stale.delete(id)
    }
    this.shown = only(target, (id) => wanted.has(id))
    return ops
  }

  /** A widget comes with all it holds, but for what stands in the preview already: that is moved in, and keeps its life. */
  private arrive(target: PageDocument, id: string, there: Set<string>, came: Set<string>, fresh: Map<string, string>) {
    came.add(id)
    fresh.delete(id)
    for (const below of Object.values(target.widgets[id]?.slots ?? {}).flat()) {
      if (!there.has(below)) this.arrive(target, below, there, came, fresh)
      else if (subtree(target, below).some((each) => !there.has(each))) this.stale.add(below)
    }
  }

  private present(): string[] {
    return Object.values(this.shown.slots).flatMap((ids) => ids.flatMap((id) => subtree(this.shown, id)))
  }

  private indexIn(owner: string | null, slot: string, id: string): number {
    const at = standingOf(this.shown, id)
    return at && at.parent === owner && at.slot === slot ? at.index : -1
  }
}

/** Whether a widget holds the same widgets in both documents. */
function same(one: PageDocument, other: PageDocument, id: string): boolean {
  return one === other || subtree(one, id).join() === subtree(other, id).join()
}

function only(document: PageDocument, keep: (id: string) => boolean): PageDocument {
  const kept = (slots: Record<string, string[]>) => Object.fromEntries(Object.entries(slots).map(([slot, ids]) => [slot, ids.filter(keep)]))
  return {
    slots: kept(document.slots),
    widgets: Object.fromEntries(Object.entries(document.widgets).filter(([id]) => keep(id)).map(([id, widget]) => [id, widget.slots ? { ...widget, slots: kept(widget.slots) } : widget])),
  }
}

/** Places of the longest run that is in order already: those stay, the others move. -1 stands nowhere yet. */
export function longestRun(values: readonly number[]): number[] {
  const tails: number[] = []
  const before: number[] = []
  values.forEach((value, place) => {
    if (value < 0) return
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (values[tails[middle]!]! < value) low = middle + 1
      else high = middle
    }
    before[place] = low > 0 ? tails[low - 1]! : -1
    tails[low] = place
  })
  const run: number[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) run.unshift(at)
  return run
}
