import { expect, test } from 'vitest'
import { safeNext } from './safeNext'

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', undefined, ['/x'], '/sign-in?next=/x'])('%s leads home', (next) => {
  expect(safeNext(next)).toBe('/')
})

test('one of our own screens is kept with its filters', () => {
  expect(safeNext('/audit?filter.outcome=refused')).toBe('/audit?filter.outcome=refused')
})
