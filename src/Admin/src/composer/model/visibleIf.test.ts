import { describe, expect, it } from 'vitest'
import said from '../../../../../tests/vectors/visible-if.json'
import type { Device } from './types'
import { holds } from './visibleIf'

interface Vectors {
  settings: Record<string, unknown>
  cases: { if: unknown; device?: Device; holds: boolean }[]
}

const vectors = said as unknown as Vectors

describe('visible_if', () => {
  it.each(vectors.cases.map((each) => [JSON.stringify(each.if), each.device ?? 'desktop', each.holds, each.if] as const))('answers %s on %s with %s, as the server does', (_, device, expected, expression) => {
    expect(holds(expression, (id) => vectors.settings[id], device)).toBe(expected)
  })

  it('has vectors to be held to', () => expect(vectors.cases.length).toBeGreaterThan(20))
})
