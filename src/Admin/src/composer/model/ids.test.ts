import { expect, it } from 'vitest'
import { pack, unpack } from './clipboard'
import { grow, mint } from './ids'
import { sample, typeOf, types } from './testing'

it('ids are 26 letters and digits, and no two are alike', () => {
  const ids = Array.from({ length: 500 }, mint)
  expect(ids.every((id) => /^[a-z0-9]{26}$/.test(id))).toBe(true)
  expect(new Set(ids).size).toBe(500)
})

it('a preset grows into widgets with ids, children in their slots', () => {
  const { root, widgets } = grow(types.columns!, typeOf, { name: {}, settings: { gap: 'wide' }, slots: { columns: [{ type: 'column', slots: { items: [{ type: 'words', settings: { plain: '一' } }] } }, { type: 'column' }] } })

  expect(widgets[root]!.settings).toEqual({ gap: 'wide' })
  const [first, second] = widgets[root]!.slots!.columns!
  expect(widgets[widgets[first!]!.slots!.items![0]!]!.settings).toEqual({ plain: '一' })
  expect(widgets[second!]!.slots).toEqual({ items: [] })
})

it('what is copied comes out under new ids, nested as it was, unlocked', () => {
  const document = sample()
  document.widgets.c!.locked = true
  const [first, second] = unpack(pack(document, ['c', 'a'], 'hq'))!

  expect(Object.keys(first!.widgets)).toHaveLength(4)
  expect(Object.keys(first!.widgets).some((id) => id in document.widgets)).toBe(false)
  const columns = first!.widgets[first!.root]!
  expect(columns.locked).toBeUndefined()
  expect(first!.widgets[first!.widgets[columns.slots!.columns![0]!]!.slots!.items![0]!]!.name).toBe('一段')
  expect(second!.widgets[second!.root]!.settings).toEqual(document.widgets.a!.settings)
})

it.each(['', 'hello', '{}', '[]', '{"kind":"brandmall/widgets"}', 'null'])('other texts on the clipboard are not widgets: %s', (text) => {
  expect(unpack(text)).toBeUndefined()
})
