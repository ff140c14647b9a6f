import { expect, it } from 'vitest'
import { sample, typeOf } from '../model/testing'
import { rowsOf } from './rows'

const keys = (folded: string[] = []) => rowsOf(sample(), ['main', 'aside'], typeOf, new Set(folded)).map((row) => `${row.level} ${row.key}`)

it('lists the page with its empty slots, which are places to drop into', () => {
  expect(keys()).toEqual(['1 /main', '2 a', '2 c', '3 l', '4 d', '3 r', '4 r/items', '2 b', '1 /aside'])
})

it('leaves out what is folded', () => {
  expect(keys(['c'])).toEqual(['1 /main', '2 a', '2 c', '2 b', '1 /aside'])
})

it('says of each widget which of how many it is', () => {
  const row = rowsOf(sample(), ['main'], typeOf, new Set()).find((each) => each.key === 'b')
  expect(row).toMatchObject({ at: 3, of: 3, parent: null, slot: 'main' })
})
