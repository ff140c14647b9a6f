import { expect, test } from 'vitest'
import { pathWords, valueWords } from './inheritWords'

const t = (key: string, values?: Record<string, unknown>) => (values ? `${key} ${JSON.stringify(values)}` : key)

test('a setting is told by its label, and by the language or device it is said for', () => {
  expect(pathWords(['settings', 'heading'], () => '标题', t)).toBe('标题')
  expect(pathWords(['settings', 'heading', 'en'], () => '标题', t)).toBe('标题 · en')
  expect(pathWords(['settings', 'height', 'mobile'], () => '高度', t)).toBe('高度 · device.mobile')
  expect(pathWords(['hiddenOn'], () => '', t)).toBe('inherit.member.hiddenOn')
  expect(pathWords(['anything'], () => '', t)).toBe('inherit.member.other')
})

test('values are told in words, whatever they are', () => {
  expect(valueWords(null, t)).toBe('inherit.default')
  expect(valueWords('<p>春天<br>来了</p>', t)).toBe('春天\n来了')
  expect(valueWords(['a', 'b'], t)).toBe('a、b')
  expect(valueWords([{ text: 1 }], t)).toBe('inherit.items {"n":1}')
  expect(valueWords({ path: 'pages/hero.webp', alt: 'x' }, t)).toBe('pages/hero.webp')
  expect(valueWords({ base: 1, mobile: 2 }, t)).toBe('base: 1\nmobile: 2')
})
