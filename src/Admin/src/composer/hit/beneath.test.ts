import { expect, test } from 'vitest'
import { meantBy } from './beneath'

const press = (x: number, y: number, ...under: string[]) => ({ x, y, under })

test('the first press means the uppermost widget', () => {
  expect(meantBy(press(10, 10, 'words', 'column', 'columns'), null, null)).toBe('words')
})

test('pressing the same point again goes one down each time, and around', () => {
  const here = press(10, 10, 'words', 'column', 'columns')
  expect(meantBy(press(12, 9, 'words', 'column', 'columns'), here, 'words')).toBe('column')
  expect(meantBy(here, here, 'column')).toBe('columns')
  expect(meantBy(here, here, 'columns')).toBe('words')
})

test('another point starts from the top, and so does a selection made elsewhere', () => {
  const before = press(10, 10, 'words', 'column')
  expect(meantBy(press(40, 10, 'words', 'column'), before, 'words')).toBe('words')
  expect(meantBy(press(10, 10, 'words', 'column'), before, 'banner')).toBe('words')
})

test('nothing there means nothing', () => {
  expect(meantBy(press(10, 10), null, 'words')).toBeNull()
})
