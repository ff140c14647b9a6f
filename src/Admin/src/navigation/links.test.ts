import { describe, expect, it } from 'vitest'
import { isAddress, kindOf } from './links'

describe('where an entry leads', () => {
  it('is told by its address', () => {
    expect(kindOf({ page: 'id', url: '/c/x' })).toBe('page')
    expect(kindOf({ page: null, url: '/c/tea' })).toBe('categories')
    expect(kindOf({ page: null, url: '/about' })).toBe('url')
    expect(kindOf({ page: null, url: '' })).toBe('none')
  })

  it('is never a script', () => {
    expect(['/x', '#top', 'https://example.com', 'tel:123'].every(isAddress)).toBe(true)
    expect(['javascript:alert(1)', '//evil.example', '/\\evil', 'example.com'].some(isAddress)).toBe(false)
  })
})
