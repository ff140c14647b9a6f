import { expect, test } from 'vitest'
import { readAddress, writeAddress } from './address'

test('what is written to the address is read back', () => {
  const address = { search: '松下', filters: { state: 'active', kind: 'a&b=c' }, after: 'X:1' }
  expect(readAddress(writeAddress(address))).toEqual(address)
})

test('a plain list has a plain address', () => {
  expect(writeAddress({ search: '  ', filters: { state: '' }, after: null })).toEqual({})
})

test('what does not belong to the list is left alone', () => {
  expect(readAddress({ q: ['a', 'b'], 'filter.state': null, utm_source: 'mail' })).toEqual({ search: '', filters: {}, after: null })
})
