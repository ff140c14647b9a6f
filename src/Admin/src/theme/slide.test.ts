import { expect, test } from 'vitest'
import { slideOf } from './slide'

test.each([['16px', 16, 'px'], ['0.75rem', 0.75, 'rem'], ['1.7', 1.7, ''], ['0px', 0, 'px']])('%s can be slid', (said, number, unit) => {
  const slide = slideOf(said)!
  expect([slide.number, slide.unit]).toEqual([number, unit])
  expect(slide.range.min).toBeLessThanOrEqual(number)
  expect(slide.range.max).toBeGreaterThan(number)
})

test.each(['clamp(1rem, 2vw, 3rem)', '#fff', '"Noto Serif"', '', '4 / 5'])('%s cannot', (said) => expect(slideOf(said)).toBeNull())

test('the end of the way stays put while it is slid, so the handle does not run from the hand', () => {
  expect(slideOf('20px')!.range).toEqual(slideOf('12px')!.range)
})

test('a weight goes by hundreds', () => {
  expect(slideOf('500')!.range).toEqual({ min: 100, max: 900, step: 100 })
})
