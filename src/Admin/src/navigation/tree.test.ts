import { describe, expect, it } from 'vitest'
import { addBehind, flatten, move, remove, step, unflatten, type Row } from './tree'
import type { MenuEntry } from './types'

const entry = (id: string, ...items: MenuEntry[]): MenuEntry => ({ id, text: id, url: `/${id}`, page: null, target: null, items })
const tree = [entry('a', entry('b', entry('c')), entry('d')), entry('e'), entry('f')]
const words = (rows: Row[]) => rows.map((row) => '-'.repeat(row.depth) + row.key).join(' ')

describe('a menu as lines', () => {
  it('is the same tree again', () => {
    expect(words(flatten(tree))).toBe('a -b --c -d e f')
    expect(unflatten(flatten(tree))).toEqual(tree)
  })

  it('moves an entry with all below it', () => {
    expect(words(move(flatten(tree), 'b', null, 0))).toBe('a -d e f b -c')
    expect(words(move(flatten(tree), 'e', 'a', 0))).toBe('e a -b --c -d f')
  })

  it('puts an entry as far in as wished, but no further than three levels and what stands above allow', () => {
    expect(words(move(flatten(tree), 'f', 'e', 1))).toBe('a -b --c -d -f e')
    expect(words(move(flatten(tree), 'f', 'e', 9))).toBe('a -b --c -d --f e')
    expect(words(move(flatten(tree), 'b', 'f', 9))).toBe('a -d e -b --c f')
    expect(words(move(flatten(tree), 'a', null, 5))).toBe('e f a -b --c -d')
  })

  it('never puts an entry below itself or takes away another one’s children', () => {
    expect(words(move(flatten(tree), 'a', 'c', 2))).toBe(words(flatten(tree)))
    expect(words(move(flatten(tree), 'f', 'b', 0))).toBe('a -f -b --c -d e')
  })

  it('steps among its siblings, in and out', () => {
    expect(words(step(flatten(tree), 'd', 'up'))).toBe('a -d -b --c e f')
    expect(words(step(flatten(tree), 'a', 'down'))).toBe('e a -b --c -d f')
    expect(words(step(flatten(tree), 'f', 'in'))).toBe('a -b --c -d e -f')
    expect(words(step(flatten(tree), 'b', 'out'))).toBe('a -d b -c e f')
    for (const [key, where] of [['a', 'up'], ['f', 'down'], ['b', 'up'], ['d', 'down'], ['a', 'in'], ['a', 'out'], ['c', 'in']] as const) expect(words(step(flatten(tree), key, where))).toBe(words(flatten(tree)))
  })

  it('takes an entry away with what is below it, and adds one beside another', () => {
    expect(words(remove(flatten(tree), 'a'))).toBe('e f')
    const { rows, key } = addBehind(flatten(tree), 'b', { id: null, text: '', url: '', page: null, target: null })
    expect(words(rows)).toBe(`a -b --c -${key} -d e f`)
    expect(unflatten(rows)[0]!.items!.map((each) => each.id)).toEqual(['b', null, 'd'])
  })

  it('stays a tree through any thousand moves', () => {
    let rows = flatten(tree)
    let seed = 7
    const random = (below: number) => (seed = (seed * 16807) % 2147483647) % below
    for (let round = 0; round < 1000; round++) {
      const key = rows[random(rows.length)]!.key
      rows = random(2) ? move(rows, key, [...rows.map((row) => row.key), null][random(rows.length + 1)]!, random(4)) : step(rows, key, (['up', 'down', 'in', 'out'] as const)[random(4)]!)
      expect(rows[0]!.depth).toBe(0)
      expect(rows.every((row, index) => row.depth < 3 && (index === 0 || row.depth <= rows[index - 1]!.depth + 1))).toBe(true)
      expect(rows.map((row) => row.key).sort().join()).toBe('a,b,c,d,e,f')
    }
  })
})
