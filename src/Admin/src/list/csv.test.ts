import { expect, test } from 'vitest'
import { csvCell, csvOf } from './csv'

test.each(['=1+1', '+cmd|calc', '-2+3', '@SUM(A1)', '\tx', '=HYPERLINK("http://x")'])('a cell that begins like a formula becomes text: %s', (cell) => {
  expect(csvCell(cell).replace(/^"/, '').startsWith("'")).toBe(true)
})

test.each(['-12', '+3.5', '0', '598.00'])('a number stays a number: %s', (cell) => {
  expect(csvCell(cell)).toBe(cell)
})

test('quotes, commas and line breaks stay inside their cell', () => {
  expect(csvCell('雪松, "壁炉"\n香薰')).toBe('"雪松, ""壁炉""\n香薰"')
})

test('columns keep their order and gaps stay empty', () => {
  expect(csvOf(['row', 'message'], [{ message: '缺价格', row: 3 }, { row: 4 }])).toBe('\ufeffrow,message\r\n3,缺价格\r\n4,\r\n')
})
