import { expect, test } from 'vitest'
import { money, tone } from './format'

test('minor units become the amount people read', () => {
  expect(money({ minor: 59800, currency: 'CNY' }, 'zh-CN')).toBe('¥598.00')
  expect(money({ minor: 598, currency: 'JPY' }, 'en')).toBe('¥598')
})

test('no amount is no text', () => {
  expect(money(null, 'zh-CN')).toBe('')
})

test('a status nobody foresaw is quiet', () => {
  expect(tone('archived')).toBe('quiet')
})
