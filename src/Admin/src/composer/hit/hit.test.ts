import { describe, expect, it } from 'vitest'
import type { Refusal } from '../model/placement'
import { gapsOf } from './gaps'
import { nowhere, type Geometry, type Rect } from './geometry'
import { hit, type Judge } from './hit'
import { stopsOf } from './stops'
import { sample, typeOf } from '../model/testing'

const box = (id: string, rect: Rect, parent: string | null = null, slot = 'main') => ({ id, type: 'words', rect, parent, slot })

// a page of 1000: words, two columns (the right one empty), words
const page: Geometry = {
  ...nowhere,
  size: { w: 1000, h: 700 },
  viewport: { w: 1000, h: 700 },
  widgets: [box('a', [0, 100, 1000, 200]), box('c', [0, 300, 1000, 200]), box('l', [0, 300, 490, 200], 'c', 'columns'), box('d', [0, 300, 490, 100], 'l', 'items'), box('r', [510, 300, 490, 200], 'c', 'columns'), box('b', [0, 500, 1000, 100])],
  slots: [
    { owner: null, slot: 'main', rect: [0, 100, 1000, 500], axis: 'y' },
    { owner: 'c', slot: 'columns', rect: [0, 300, 1000, 200], axis: 'x' },
    { owner: 'l', slot: 'items', rect: [0, 300, 490, 200], axis: 'y' },
    { owner: 'r', slot: 'items', rect: [510, 300, 490, 200], axis: 'y' },
  ],
}
const all: Judge = () => undefined
const noneIn = (owner: string | null): Judge => (at) => (at === owner ? ({ why: 'slot-accepts', accepts: [] } satisfies Refusal) : undefined)
const at = (x: number, y: number, judge: Judge = all, carried: string[] = []) => {
  const found = hit(page, x, y, judge, carried)
  return found?.kind === 'place' ? `${found.gap.owner ?? 'page'}.${found.gap.slot}:${found.gap.index}` : found ? `no ${found.slot.owner}` : undefined
}

describe('hit', () => {
  it('finds the nearest gap of the page', () => {
    expect(at(500, 110)).toBe('page.main:0')
    expect(at(500, 250)).toBe('page.main:1')
    expect(at(500, 590)).toBe('page.main:3')
  })

  it('reaches into an empty nested column', () => {
    expect(at(700, 400)).toBe('r.items:0')
  })

  it('takes the deepest slot, and what stands around it near its edge', () => {
    expect(at(200, 390)).toBe('l.items:1')
    expect(at(200, 312)).toBe('l.items:0')
    expect(at(200, 304)).toBe('page.main:1')
    expect(at(200, 497)).toBe('page.main:2')
  })

  it('places between the columns where the slot itself is meant', () => {
    expect(at(500, 400)).toBe('c.columns:1')
  })

  it('says no in the middle of a slot that refuses, and gives its edge to its parent', () => {
    expect(at(700, 400, noneIn('r'))).toBe('no r')
    expect(at(500, 400, noneIn('c'))).toBe('no c')
    expect(at(500, 320, noneIn('c'))).toBe('page.main:1')
  })

  it('above and below everything means the first and the last place', () => {
    expect(at(500, 10)).toBe('page.main:0')
    expect(at(500, 690)).toBe('page.main:3')
  })

  it('counts places without what is carried', () => {
    expect(at(500, 590, all, ['a'])).toBe('page.main:2')
    const found = hit(page, 500, 590, all, ['a'])
    expect(found?.kind === 'place' && found.gap.after).toEqual(['b', 'c'])
  })

  it('reads rows and columns of a wrapped grid off the rectangles', () => {
    const grid: Geometry = { ...nowhere, widgets: [box('1', [0, 0, 190, 100]), box('2', [200, 0, 190, 100]), box('3', [0, 110, 190, 100])], slots: [{ owner: null, slot: 'main', rect: [0, 0, 390, 210], axis: 'grid' }] }
    const where = (x: number, y: number) => {
      const found = hit(grid, x, y, all)
      return found?.kind === 'place' ? [found.gap.index, found.gap.line.upright] : undefined
    }
    expect(where(195, 50)).toEqual([1, true])
    expect(where(385, 50)).toEqual([2, true])
    expect(where(5, 160)).toEqual([2, true])
    expect(where(180, 160)).toEqual([3, false])
  })

  it('passes over a widget hidden on this device without losing its place', () => {
    const hidden: Geometry = { ...page, widgets: page.widgets.map((each) => (each.id === 'a' ? { ...each, rect: [0, 100, 0, 0] as Rect } : each)) }
    const gaps = gapsOf(hidden, hidden.slots[0]!)
    expect(gaps.map((gap) => gap.before)).toEqual(['c', 'b', null])
    expect(gaps[0]!.after).toEqual(['a'])
  })

  it('answers well within a frame on a page of 200 widgets', () => {
    const many: Geometry = { ...nowhere, widgets: Array.from({ length: 200 }, (_, n) => box(`w${n}`, [0, n * 100, 1000, 100])), slots: [{ owner: null, slot: 'main', rect: [0, 0, 1000, 20000], axis: 'y' }] }
    const found = hit(many, 500, 15049, all)
    expect(found?.kind === 'place' && found.gap.index).toBe(150)
  })
})

describe('stops', () => {
  it('lead through the page as a reader meets it, into every slot that takes the widget', () => {
    const judge: Judge = (owner) => (owner === 'c' ? { why: 'slot-accepts', accepts: [] } : undefined)
    const stops = stopsOf(sample(), page, typeOf, judge).map((stop) => `${stop.owner ?? 'page'}.${stop.slot}:${stop.index}`)
    expect(stops).toEqual(['page.main:0', 'page.main:1', 'l.items:0', 'l.items:1', 'r.items:0', 'page.main:2', 'page.main:3', 'page.aside:0'])
  })

  it('leave out what is carried, and say how many places a slot has', () => {
    const stops = stopsOf(sample(), page, typeOf, all, ['a']).filter((stop) => stop.owner === null && stop.slot === 'main')
    expect(stops.map((stop) => [stop.index, stop.of, stop.before])).toEqual([[0, 3, 'c'], [1, 3, 'b'], [2, 3, null]])
  })
})
