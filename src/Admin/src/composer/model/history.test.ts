import { describe, expect, it } from 'vitest'
import { applyAll } from './apply'
import { History } from './history'
import { anyOp, dice, sample } from './testing'
import type { Op } from './types'

const type = (value: string): Op => ({ op: 'set', widget: 'a', path: ['plain'], value })

describe('History', () => {
  it('makes typing in one field one step, and a pause two', () => {
    const history = new History()
    let document = sample()
    for (const [at, value] of [[0, '松'], [300, '松下'], [700, '松下客'], [1900, '松下客房']] as const) document = history.do(document, { label: 'x', ops: [type(value)], key: 'a.plain', at })

    expect(history.past.length).toBe(2)
    document = applyAll(document, history.undo()!.back)
    expect(document.widgets.a!.settings!.plain).toBe('松下客')
    document = applyAll(document, history.undo()!.back)
    expect(document).toEqual(sample())
    document = applyAll(document, history.redo()!.ops)
    expect(document.widgets.a!.settings!.plain).toBe('松下客')
  })

  it('a step that was undone is gone once something else is done', () => {
    const history = new History()
    let document = history.do(sample(), { label: 'x', ops: [type('1')], at: 0 })
    document = applyAll(document, history.undo()!.back)
    history.do(document, { label: 'x', ops: [type('2')], at: 1 })

    expect(history.redo()).toBeUndefined()
  })

  it.each([1, 2, 3])('undo all and redo all lead to the start and to the end (seed %i)', (seed) => {
    const roll = dice(seed)
    const history = new History()
    let document = sample()
    for (let step = 0; step < 120; step++) {
      const kind = roll(8)
      const entry = kind === 0 ? history.undo() : kind === 1 ? history.redo() : undefined
      if (entry) document = applyAll(document, kind === 0 ? entry.back : entry.ops)
      else document = history.do(document, { label: 'x', ops: [anyOp(document, roll, `n${step}`)], at: step * 1000 })
    }
    while (history.future.length) document = applyAll(document, history.redo()!.ops)
    const end = document
    while (history.past.length) document = applyAll(document, history.undo()!.back)
    expect(document).toEqual(sample())
    while (history.future.length) document = applyAll(document, history.redo()!.ops)
    expect(document).toEqual(end)
  })

  it('survives being written down', () => {
    const history = new History()
    const document = history.do(sample(), { label: 'x', ops: [type('1')], at: 0 })
    const again = new History(JSON.parse(JSON.stringify(history.kept())))
    expect(applyAll(document, again.undo()!.back)).toEqual(sample())
  })
})
