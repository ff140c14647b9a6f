import type { Op, PageDocument, WidgetType } from './types'
import { idsIn, inOrder, placeAt, subtree } from './document'

/** Widget types and documents for tests: words that hold nothing, and columns that hold columns' worth of words. */
export const types: Record<string, WidgetType> = Object.fromEntries(
  [
    make('words', []),
    make('once', [], { maxPerPage: 1 }),
    make('columns', [{ id: 'columns', accepts: ['column'], min: 1, max: 3, axis: 'x' }], { maxDepth: 4 }),
    make('column', [{ id: 'items', max: 4 }], { parents: ['columns'] }),
    make('only-search', [], { pages: ['search'] }),
  ].map((type) => [type.type, type]),
)

export const typeOf = (name: string) => types[name]

function make(type: string, slots: WidgetType['slots'], allowedIn: WidgetType['allowedIn'] = {}): WidgetType {
  return { type, version: 1, name: { 'zh-CN': type, en: type }, category: 'test', icon: 'square', keywords: [], slots, allowedIn, settings: [], presets: [] }
}

export function sample(): PageDocument {
  return {
    slots: { main: ['a', 'c', 'b'], aside: [] },
    widgets: {
      a: { type: 'words', v: 1, settings: { heading: { 'zh-CN': '松' }, height: { base: 600, mobile: 320 }, plain: 'x' } },
      b: { type: 'words', v: 1 },
      c: { type: 'columns', v: 1, slots: { columns: ['l', 'r'] } },
      l: { type: 'column', v: 1, slots: { items: ['d'] } },
      r: { type: 'column', v: 1, slots: { items: [] } },
      d: { type: 'words', v: 1, hiddenOn: ['mobile'], absent: true, name: '一段' },
    },
    page: { title: { 'zh-CN': '首页' } },
  }
}

/** The same numbers for the same seed. */
export function dice(seed: number) {
  let state = seed * 7919 + 17
  return (sides: number) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    return Math.floor((state / 0x7fffffff) * sides) % sides
  }
}

/** Some op that fits the document. */
export function anyOp(document: PageDocument, roll: (sides: number) => number, name: string): Op {
  const ids = inOrder(document)
  const slots: [string | null, string][] = [
    ...Object.keys(document.slots).map((slot) => [null, slot] as [null, string]),
    ...Object.entries(document.widgets).flatMap(([id, widget]) => Object.keys(widget.slots ?? {}).map((slot) => [id, slot] as [string, string])),
  ]
  const somewhere = (without: string[] = []) => {
    const open = slots.filter(([parent]) => parent === null || !without.includes(parent))
    const [parent, slot] = open[roll(open.length)]!
    return placeAt(document, parent, slot, roll(idsIn(document, parent, slot).length + 1), without)
  }
  const widget = ids[roll(Math.max(1, ids.length))]
  const kind = widget ? roll(9) : 0
  if (kind <= 1 || !widget) {
    return roll(2)
      ? { op: 'insert', root: name, ...somewhere(), widgets: { [name]: { type: 'words', v: 1, settings: { heading: name } } } }
      : { op: 'insert', root: name, ...somewhere(), widgets: { [name]: { type: 'columns', v: 1, slots: { columns: [`${name}l`] } }, [`${name}l`]: { type: 'column', v: 1, slots: { items: [] } } } }
  }
  if (kind <= 3) return { op: 'move', widget, ...somewhere(subtree(document, widget)) }
  if (kind === 4) return { op: 'remove', widget }
  if (kind === 5) return { op: 'set', widget, path: [['heading'], ['heading', 'zh-CN'], ['heading', 'en'], ['height', 'mobile'], ['plain']][roll(5)]!, value: [null, '文', 7, [{ a: 1 }]][roll(4)] }
  if (kind === 6) return { op: 'show', widget, hiddenOn: ([[], ['mobile'], ['tablet', 'desktop']] as const)[roll(3)]!.slice(), ...(roll(2) ? { absent: true } : {}) }
  if (kind === 7) return { op: 'mark', widget, ...[{ name: [null, '名字'][roll(2)] }, { locked: !!roll(2) }, { held: [[], ['*'], ['heading']][roll(3)] }][roll(3)] }
  return { op: 'page', path: [['title'], ['title', 'en'], ['noIndex']][roll(3)]!, value: [null, '题', true][roll(3)] }
}
