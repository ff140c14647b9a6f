import { describe, expect, it } from 'vitest'
import { apply, applyAll, MisfitOp } from './apply'
import { idsIn, placeOf, standingOf, subtree, topmost } from './document'
import { inverse, inverseAll } from './inverse'
import { anyOp, dice, sample } from './testing'
import type { Op } from './types'

describe('ops', () => {
  it('put a widget after the nearest that still stands there, at the start of none, at the end of strangers', () => {
    const insert = (after: string[]): Op => ({ op: 'insert', root: 'n', parent: null, slot: 'main', after, widgets: { n: { type: 'words', v: 1 } } })

    expect(apply(sample(), insert([])).slots.main).toEqual(['n', 'a', 'c', 'b'])
    expect(apply(sample(), insert(['gone', 'a'])).slots.main).toEqual(['a', 'n', 'c', 'b'])
    expect(apply(sample(), insert(['gone'])).slots.main).toEqual(['a', 'c', 'b', 'n'])
  })

  it('move within a list and between lists, and never into itself', () => {
    const within = apply(sample(), { op: 'move', widget: 'a', parent: null, slot: 'main', after: ['c', 'a'] })
    const between = apply(sample(), { op: 'move', widget: 'b', parent: 'r', slot: 'items', after: [] })

    expect(within.slots.main).toEqual(['c', 'a', 'b'])
    expect(idsIn(between, 'r', 'items')).toEqual(['b'])
    expect(between.slots.main).toEqual(['a', 'c'])
    expect(() => apply(sample(), { op: 'move', widget: 'c', parent: 'l', slot: 'items', after: [] })).toThrow(MisfitOp)
  })

  it('remove takes the subtree and its inverse brings all of it back to its place', () => {
    const before = sample()
    const gone = apply(before, { op: 'remove', widget: 'c' })

    expect(Object.keys(gone.widgets)).toEqual(['a', 'b'])
    expect(apply(gone, inverse(before, { op: 'remove', widget: 'c' }))).toEqual(before)
  })

  it('a text that becomes one per language goes back to what it was', () => {
    const set: Op = { op: 'set', widget: 'a', path: ['plain', 'en'], value: 'pine' }
    expect(apply(apply(sample(), set), inverse(sample(), set))).toEqual(sample())
  })

  it('null takes a setting away, and the container it leaves empty', () => {
    const document = apply(sample(), { op: 'set', widget: 'a', path: ['heading', 'zh-CN'], value: null })
    expect(document.widgets.a!.settings).toEqual({ height: { base: 600, mobile: 320 }, plain: 'x' })
  })

  it('leave the document they were given as it was', () => {
    const before = sample()
    apply(before, { op: 'move', widget: 'd', parent: 'r', slot: 'items', after: [] })
    expect(before).toEqual(sample())
  })

  it('know where a widget stands and what is topmost of a selection', () => {
    expect(standingOf(sample(), 'd')).toEqual({ parent: 'l', slot: 'items', index: 0 })
    expect(placeOf(sample(), 'b')).toEqual({ parent: null, slot: 'main', after: ['c', 'a'] })
    expect(subtree(sample(), 'c')).toEqual(['c', 'l', 'd', 'r'])
    expect(topmost(sample(), ['b', 'd', 'c'])).toEqual(['c', 'b'])
  })

  it.each([1, 2, 3, 4, 5])('any op and its inverse leave the document as it was (seed %i)', (seed) => {
    const roll = dice(seed)
    let document = sample()
    for (let step = 0; step < 200; step++) {
      const op = anyOp(document, roll, `n${step}`)
      const after = apply(document, op)
      expect(apply(after, inverse(document, op)), `step ${step}: ${JSON.stringify(op)}`).toEqual(document)
      document = after
    }
  })

  it.each([6, 7, 8])('a batch and its inverse leave the document as it was (seed %i)', (seed) => {
    const roll = dice(seed)
    let document = sample()
    for (let step = 0; step < 60; step++) {
      const batch: Op[] = []
      let at = document
      for (let part = 0; part < 4; part++) {
        batch.push(anyOp(at, roll, `n${step}-${part}`))
        at = apply(at, batch.at(-1)!)
      }
      expect(applyAll(at, inverseAll(document, batch))).toEqual(document)
      document = at
    }
  })
})
