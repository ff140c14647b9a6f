import { Text } from '@codemirror/state'
import { expect, test } from 'vitest'
import { stretchOf } from './places'

const text = Text.of(['<p>', '  {{ settings.title | up }}', '', '</p>'])
const said = (line?: number, column?: number) => {
  const { from, to } = stretchOf(text, { message: '', line, column })
  return text.sliceString(from, to)
}

test('a fault marks the word at its place', () => {
  expect(said(2, 6)).toBe('settings')
})

test('without a column it marks the whole line', () => {
  expect(said(2)).toBe('  {{ settings.title | up }}')
})

test('a place behind the end of the text is brought back into it', () => {
  expect(said(90, 90)).toBe('>')
  expect(said(1, 90)).toBe('>')
})

test('an empty line has nothing to mark and stays where it is', () => {
  const { from, to } = stretchOf(text, { message: '', line: 3, column: 1 })
  expect(from).toBeLessThanOrEqual(to)
  expect(text.lineAt(from).number).toBe(3)
})

test('without any place it is the first line', () => {
  expect(said()).toBe('<p>')
})
