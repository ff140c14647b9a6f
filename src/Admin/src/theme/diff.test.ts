import { describe, expect, it } from 'vitest'
import { diffLines } from './diff'

describe('diffLines', () => {
  it('keeps what is alike and names what came and went', () => {
    expect(diffLines('a\nb\nc\n', 'a\nx\nc\nd')).toEqual([
      { kind: 'same', text: 'a' },
      { kind: 'removed', text: 'b' },
      { kind: 'added', text: 'x' },
      { kind: 'same', text: 'c' },
      { kind: 'added', text: 'd' },
    ])
  })

  it('gives either text back', () => {
    const before = '1\n2\n3\n4\n5'
    const after = '0\n2\n4\n5\n6'
    const lines = diffLines(before, after)
    expect(lines.filter((l) => l.kind !== 'added').map((l) => l.text).join('\n')).toBe(before)
    expect(lines.filter((l) => l.kind !== 'removed').map((l) => l.text).join('\n')).toBe(after)
  })
})
