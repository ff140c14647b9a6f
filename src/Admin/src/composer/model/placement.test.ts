import { describe, expect, it } from 'vitest'
import { apply } from './apply'
import { refusal, type Cargo } from './placement'
import { sample, typeOf } from './testing'

const rules = (document = sample()) => ({ document, template: 'home', typeOf })
const why = (cargo: Cargo, parent: string | null, slot: string, document = sample()) => refusal(rules(document), cargo, parent, slot)?.why

describe('placement', () => {
  it('keeps a widget out of itself and of what stands in it', () => {
    expect(why({ type: 'columns', id: 'c' }, 'l', 'items')).toBe('itself')
    expect(why({ type: 'columns', id: 'c' }, 'c', 'columns')).toBe('itself')
  })

  it('asks the slot what it accepts and how much', () => {
    expect(why({ type: 'words' }, 'c', 'columns')).toBe('slot-accepts')
    const full = ['x', 'y', 'z'].reduce((document, root) => apply(document, { op: 'insert', root, parent: 'l', slot: 'items', after: [], widgets: { [root]: { type: 'words', v: 1 } } }), sample())
    expect(why({ type: 'words' }, 'l', 'items', full)).toBe('slot-full')
  })

  it('sorting within a full list is no refusal', () => {
    const full = ['x', 'y', 'z'].reduce((document, root) => apply(document, { op: 'insert', root, parent: 'l', slot: 'items', after: [], widgets: { [root]: { type: 'words', v: 1 } } }), sample())
    expect(why({ type: 'words', id: 'd' }, 'l', 'items', full)).toBeUndefined()
  })

  it('asks the widget where it may stand', () => {
    expect(why({ type: 'column' }, null, 'main')).toBe('parents')
    expect(why({ type: 'column' }, 'c', 'columns')).toBeUndefined()
    expect(why({ type: 'only-search' }, null, 'main')).toBe('pages')
  })

  it('counts on the page, and not the widget that only moves', () => {
    const one = apply(sample(), { op: 'insert', root: 'o', parent: null, slot: 'main', after: [], widgets: { o: { type: 'once', v: 1 } } })
    expect(why({ type: 'once' }, null, 'main', one)).toBe('page-full')
    expect(why({ type: 'once', id: 'o' }, 'r', 'items', one)).toBeUndefined()
  })

  it('stops where nesting gets too deep', () => {
    let document = sample()
    let column = 'r'
    for (const level of [1, 2]) {
      const [c, k] = [`c${level}`, `k${level}`]
      expect(why({ type: 'columns' }, column, 'items', document)).toBe(level === 1 ? undefined : 'depth')
      document = apply(document, { op: 'insert', root: c, parent: column, slot: 'items', after: [], widgets: { [c]: { type: 'columns', v: 1, slots: { columns: [k] } }, [k]: { type: 'column', v: 1, slots: { items: [] } } } })
      column = k
    }
  })

  it('a locked widget takes nothing in', () => {
    expect(why({ type: 'words' }, 'r', 'items', apply(sample(), { op: 'mark', widget: 'c', locked: true }))).toBe('locked')
  })
})
