import { describe, expect, it } from 'vitest'
import { behind, insertAll, newId, placeOf, replaceByBlock, subtree } from './treeOps'
import type { LifeDocument } from './types'

const document: LifeDocument = {
  slots: { main: ['a', 'b', 'c'] },
  widgets: { a: { type: 'words', v: 1 }, b: { type: 'box', v: 1, slots: { items: ['d', 'e'] } }, c: { type: 'words', v: 1 }, d: { type: 'words', v: 1 }, e: { type: 'words', v: 1 } },
}

describe('widgets taken out of a page and put into one', () => {
  it('takes a widget with all it holds', () => {
    expect(Object.keys(subtree(document, 'b')).sort()).toEqual(['b', 'd', 'e'])
    expect(subtree({ slots: {}, widgets: { x: { type: 'box', v: 1, slots: { s: ['x'] } } } }, 'x')).toHaveProperty('x')
  })

  it('knows a place by what stands before it, nearest first', () => {
    expect(placeOf(document, 'c')).toEqual({ parent: null, slot: 'main', after: ['b', 'a'] })
    expect(placeOf(document, 'e')).toEqual({ parent: 'b', slot: 'items', after: ['d'] })
    expect(placeOf(document, 'nobody')).toBeNull()
  })

  it('finds the place behind a widget, or the end of the page', () => {
    expect(behind(document, 'd')).toEqual({ parent: 'b', slot: 'items', after: ['d'] })
    expect(behind(document, null).after).toEqual(['c', 'b', 'a'])
    expect(behind({ slots: { header: [], footer: [] }, widgets: {} }, null).slot).toBe('header')
  })

  it('puts a block where a widget stood', () => {
    expect(replaceByBlock(document, 'b', 'block-id', 'new')).toEqual([
      { op: 'remove', widget: 'b' },
      { op: 'insert', root: 'new', parent: null, slot: 'main', after: ['a'], widgets: { new: { type: 'block', v: 1, ref: 'block-id' } } },
    ])
  })

  it('puts several in, each behind the one before', () => {
    const ops = insertAll({ parent: null, slot: 'main', after: ['a'] }, ['x', 'y'], { x: { type: 'box', v: 1, slots: { items: ['z'] } }, y: { type: 'words', v: 1 }, z: { type: 'words', v: 1 } })
    expect(ops.map((op) => op.after)).toEqual([['a'], ['x', 'a']])
    expect(Object.keys(ops[0]!.widgets as object)).toEqual(['x', 'z'])
  })

  it('mints ids the server takes', () => {
    expect(newId()).toMatch(/^[a-z0-9]{26}$/)
    expect(newId()).not.toBe(newId())
  })
})
