import { describe, expect, it } from 'vitest'
import { contrast, faults } from './contrast'

describe('contrast', () => {
  it('is what WCAG says', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2)
    expect(contrast('red', '#fff')).toBeNull()
  })

  it('names the pair that cannot be read, and in which scheme', () => {
    const rule = { text: 'color-muted', on: 'color-surface', least: 4.5 }
    const values = { light: { 'color-muted': '#555555', 'color-surface': '#ffffff' }, dark: { 'color-muted': '#555555', 'color-surface': '#111111' } }
    expect(faults([rule], values)).toEqual([{ scheme: 'dark', text: 'color-muted', on: 'color-surface', ratio: 2.53, least: 4.5 }])
  })
})
