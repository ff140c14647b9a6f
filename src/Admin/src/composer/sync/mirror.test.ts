import { describe, expect, it } from 'vitest'
import { apply } from '../model/apply'
import { idsIn, indexAfter, inOrder } from '../model/document'
import { anyOp, dice, sample } from '../model/testing'
import type { FrameOp } from '../frame/protocol'
import type { PageDocument } from '../model/types'
import { longestRun, Mirror } from './mirror'

/** A preview that knows only what its bridge is told. */
class Preview {
  constructor(public document: PageDocument) {}

  apply(ops: FrameOp[], rendered: PageDocument) {
    for (const op of ops) {
      if ('drop' in op) this.document = apply(this.document, { op: 'remove', widget: op.drop.widget })
      else if ('place' in op) {
        const { widget, owner: parent, slot, after } = op.place
        if (this.document.widgets[widget]) this.document = apply(this.document, { op: 'move', widget, parent, slot, after })
        else {
          expect(op.html, `${widget} is placed without its html`).toBe(`html of ${widget}`)
          this.document = apply(this.document, { op: 'insert', root: widget, parent, slot, after, widgets: this.arriving(widget, rendered) })
        }
      } else this.morph(op.update.widget, rendered)
    }
  }

  /** As the bridge does: what stands elsewhere already is left out of the new picture. */
  private arriving(widget: string, rendered: PageDocument): PageDocument['widgets'] {
    const out: PageDocument['widgets'] = {}
    const take = (id: string) => {
      const instance = rendered.widgets[id]!
      out[id] = { ...instance, ...(instance.slots ? { slots: Object.fromEntries(Object.entries(instance.slots).map(([slot, ids]) => [slot, ids.filter((each) => !this.document.widgets[each])])) } : {}) }
      Object.values(out[id]!.slots ?? {}).flat().forEach(take)
    }
    take(widget)
    return out
  }

  private morph(widget: string, rendered: PageDocument) {
    for (const [slot, ids] of Object.entries(rendered.widgets[widget]!.slots ?? {})) {
      ids.forEach((id, index) => {
        if (!this.document.widgets[id]) this.document = apply(this.document, { op: 'insert', root: id, parent: widget, slot, after: ids.slice(0, index).reverse(), widgets: this.arriving(id, rendered) })
        else this.morph(id, rendered)
      })
    }
  }

  structure = () => structure(this.document)
}

const structure = (document: PageDocument) => inOrder(document).map((id) => [id, Object.entries(document.widgets[id]!.slots ?? {}).filter(([, ids]) => ids.length)])

describe('Mirror', () => {
  it('moves one widget with one order', () => {
    const mirror = new Mirror(sample())
    expect(mirror.follow(apply(sample(), { op: 'move', widget: 'a', parent: null, slot: 'main', after: ['b', 'c'] }))).toEqual([{ place: { widget: 'a', owner: null, slot: 'main', after: ['b', 'c'] } }])
  })

  it('waits with a new widget until its html is there, and keeps its place', () => {
    const mirror = new Mirror(sample())
    const target = apply(sample(), { op: 'insert', root: 'n', parent: null, slot: 'main', after: ['a'], widgets: { n: { type: 'words', v: 1 } } })

    expect(mirror.follow(target)).toEqual([])
    expect(mirror.follow(target, { n: 'html' })).toEqual([{ place: { widget: 'n', owner: null, slot: 'main', after: ['a'] }, html: 'html' }])
    expect(mirror.follow(target)).toEqual([])
  })

  it('drops a subtree once, and what was moved out of it not at all', () => {
    const moved = apply(sample(), { op: 'move', widget: 'd', parent: null, slot: 'main', after: [] })
    const ops = new Mirror(sample()).follow(apply(moved, { op: 'remove', widget: 'c' }))
    expect(ops).toEqual([{ place: { widget: 'd', owner: null, slot: 'main', after: [] } }, { drop: { widget: 'c' } }])
  })

  it('puts off a picture of a widget whose contents were moved since', () => {
    const mirror = new Mirror(sample())
    const now = apply(sample(), { op: 'move', widget: 'd', parent: 'r', slot: 'items', after: [] })

    expect(mirror.follow(now, { c: 'old', a: 'new' }, sample()).filter((op) => 'update' in op)).toEqual([{ update: { widget: 'a', html: 'new' } }])
    expect([...mirror.stale]).toEqual(['c'])
  })

  it.each([1, 2, 3, 4, 5])('leads the preview to the document whatever was done (seed %i)', (seed) => {
    const roll = dice(seed)
    let document = sample()
    const preview = new Preview(document)
    const mirror = new Mirror(document)
    for (let step = 0; step < 80; step++) {
      for (let gesture = roll(4); gesture >= 0; gesture--) document = apply(document, anyOp(document, roll, `n${step}-${gesture}`))
      const fresh = Object.keys(document.widgets).filter((id) => !mirror.has(id))
      preview.apply(mirror.follow(document, Object.fromEntries(fresh.map((id) => [id, `html of ${id}`]))), document)
      // Calm: what was put off is rendered once more.
      preview.apply(mirror.follow(document, Object.fromEntries([...mirror.stale].map((id) => [id, `html of ${id}`]))), document)
      expect(preview.structure(), `step ${step}`).toEqual(structure(document))
    }
  })

  it('finds what may stay', () => {
    expect(longestRun([1, 2, 0])).toEqual([0, 1])
    expect(longestRun([-1, 3, 0, 1, 5, 4]).length).toBe(3)
    expect(longestRun([])).toEqual([])
    expect(indexAfter(idsIn(sample(), null, 'main'), ['b'])).toBe(3)
  })
})
