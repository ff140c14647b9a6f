import { describe, expect, it } from 'vitest'
import chinese from './locales/zh-CN.json'
import { linesOf, shown } from './diffWords'
import type { Difference, DifferentPlace } from './types'

function t(key: string, values: Record<string, unknown> = {}) {
  const text = key.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], chinese)
  return typeof text === 'string' ? text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')) : `life.${key}`
}

const words = { id: 'w1', type: 'words', name: null, typeName: { 'zh-CN': '文字', en: 'Text' }, says: '春日' }
const box = { id: 'b1', type: 'box', name: '左栏', typeName: { 'zh-CN': '盒子' }, says: null }
const place = (index: number, parent: typeof box | null = null): DifferentPlace => ({ parent, slot: parent ? 'items' : 'main', slotName: null, index })
const none: Difference = { added: [], removed: [], moved: [], changed: [], page: [] }

describe('a difference in words', () => {
  it('names a widget by its own name, else by its type and first words', () => {
    const lines = linesOf({ ...none, added: [{ widget: words, place: place(1), within: 0 }, { widget: box, place: place(0), within: 3 }] }, 'zh-CN', t)
    expect(lines.map((line) => line.title)).toEqual(['文字「春日」', '左栏'])
    expect(lines[0]!.place).toBe('页面主体第 2 位')
    expect(lines[1]!.place).toContain('3')
  })

  it('says from where to where something moved', () => {
    expect(linesOf({ ...none, moved: [{ widget: words, from: place(0), to: place(2, box) }] }, 'zh-CN', t)[0]!.place).toBe('页面主体第 1 位 → 左栏第 3 位')
  })

  it('tells settings by their labels and what cannot be labelled by its path', () => {
    const [line] = linesOf({ ...none, changed: [{ widget: words, values: [{ path: 'text', label: { 'zh-CN': '文案' }, before: 'a', after: 'b' }, { path: '$shown', label: null, before: { hiddenOn: [] }, after: { hiddenOn: ['mobile'] } }] }] }, 'zh-CN', t)
    expect(line!.values).toEqual([{ label: '文案', before: 'a', after: 'b' }, { label: '显示', before: '所有设备', after: '手机上隐藏' }])
  })

  it('reads values out without braces', () => {
    expect(shown(null, t)).toBe('（空）')
    expect(shown('<p>你好 <b>世界</b></p>', t)).toBe('你好 世界')
    expect(shown({ base: 20, mobile: 12 }, t)).toBe('电脑 20 / 手机 12')
    expect(shown({ 'zh-CN': '春', en: 'Spring' }, t)).toBe('春 / Spring')
    expect(shown([{ a: 1 }, { a: 2 }], t)).toBe('2 项')
    expect(shown({ path: 'hero.jpg', alt: {} }, t)).toBe('hero.jpg')
    expect(shown('x'.repeat(200), t)).toHaveLength(80)
  })

  it('has every word it says, in both languages', async () => {
    const english = (await import('./locales/en.json')).default
    const keys = (value: object, before = ''): string[] => Object.entries(value).flatMap(([key, each]) => (typeof each === 'object' ? keys(each as object, `${before}${key}.`) : [`${before}${key}`]))
    expect(keys(english).sort()).toEqual(keys(chinese).sort())
  })
})
