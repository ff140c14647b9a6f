import { expect, it } from 'vitest'
import { combinations } from './combinations'

it('chooses one value of each list, in the order of the lists', () => {
  expect(combinations([['S', 'M'], ['red', 'blue']])).toEqual([['S', 'red'], ['S', 'blue'], ['M', 'red'], ['M', 'blue']])
})

it('makes nothing where a list is empty or there is none', () => {
  expect(combinations([['S'], []])).toEqual([])
  expect(combinations([])).toEqual([])
})
