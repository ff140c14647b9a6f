import { expect, test } from 'vitest'
import { hasSeen, markSeen } from './seen'

function store() {
  const kept = new Map<string, string>()
  return { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, value: string) => void kept.set(name, value) }
}

test('a tour is seen once by each person', () => {
  const own = store()
  markSeen('lin', 'composer', own)
  expect(hasSeen('lin', 'composer', own)).toBe(true)
  expect(hasSeen('zhou', 'composer', own)).toBe(false)
  expect(hasSeen('lin', 'theme', own)).toBe(false)
})

test('a store full of something else shows no tour and is not written over', () => {
  const own = store()
  own.setItem('brandmall.tour', 'not json')
  expect(hasSeen('lin', 'composer', own)).toBe(true)
  markSeen('lin', 'composer', own)
  expect(own.getItem('brandmall.tour')).toBe('not json')
})
