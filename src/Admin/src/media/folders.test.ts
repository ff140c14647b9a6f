import { describe, expect, it } from 'vitest'
import { folderLines, size } from './folders'

describe('folders', () => {
  it('stand in a tree, those in between too, each with what is below it', () => {
    expect(folderLines([{ path: '', files: 3 }, { path: 'tea/winter/2026', files: 2 }, { path: 'tea', files: 1 }, { path: 'art', files: 4 }]).map((l) => `${' '.repeat(l.depth)}${l.name} ${l.files}`)).toEqual(['art 4', 'tea 3', ' winter 2', '  2026 2'])
  })

  it('sizes are said as people say them', () => {
    expect([size(10), size(320 * 1024), size(1_500_000)]).toEqual(['1 KB', '320 KB', '1.4 MB'])
  })
})
