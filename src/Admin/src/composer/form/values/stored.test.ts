import { describe, expect, it } from 'vitest'
import type { SettingDefinition } from '../../model/types'
import { apply, clear, effective, read, write, type Place } from './stored'

const place = (said: Partial<Place> = {}): Place => ({ locale: 'zh-CN', defaultLocale: 'zh-CN', device: 'desktop', ...said })
const english = place({ locale: 'en' })
const phone = place({ device: 'mobile' })
const heading: SettingDefinition = { id: 'heading', type: 'text', localizable: true }
const titled: SettingDefinition = { ...heading, default: { 'zh-CN': '去看看', en: 'See it' } }
const height: SettingDefinition = { id: 'height', type: 'range', responsive: true, default: { base: 640, tablet: 560, mobile: 540 } }
const plain: SettingDefinition = { id: 'columns', type: 'range', responsive: true, default: 4 }

describe('a plain setting', () => {
  const count: SettingDefinition = { id: 'limit', type: 'number', default: 8 }

  it('shows its default and stores what differs', () => {
    expect(read(count, undefined, place())).toEqual({ value: undefined, inherited: 8, from: 'default', own: false })
    expect(write(count, undefined, place(), 5)).toEqual({ path: ['limit'], value: 5 })
  })

  it('is put back by a null', () => expect(clear(count, 5, place())).toEqual({ path: ['limit'], value: null }))
})

describe('a setting per language', () => {
  it('names the language in its path', () => {
    expect(write(heading, undefined, place(), '岁寒')).toEqual({ path: ['heading', 'zh-CN'], value: '岁寒' })
    expect(write(heading, { 'zh-CN': '岁寒' }, english, 'Winter')).toEqual({ path: ['heading', 'en'], value: 'Winter' })
  })

  it('shows the text of the site\'s own language where its own is missing', () => {
    expect(read(heading, { 'zh-CN': '岁寒' }, english)).toEqual({ value: undefined, inherited: '岁寒', from: 'zh-CN', own: false })
    expect(read(heading, { fr: 'Hiver' }, english)).toMatchObject({ inherited: 'Hiver', from: 'fr' })
  })

  it('keeps the default of the other languages when the first is said', () =>
    expect(write(titled, undefined, english, 'Look')).toEqual({ path: ['heading'], value: { 'zh-CN': '去看看', en: 'Look' } }))

  it('keeps a text for all languages as the site\'s own', () => {
    expect(read(heading, '岁寒', english)).toMatchObject({ value: undefined, inherited: '岁寒', from: 'zh-CN' })
    expect(write(heading, '岁寒', english, 'Winter')).toEqual({ path: ['heading'], value: { 'zh-CN': '岁寒', en: 'Winter' } })
  })

  it('is put back to the default of its language, and leaves the others', () => {
    expect(clear(titled, { 'zh-CN': '看', en: 'Look' }, english)).toEqual({ path: ['heading', 'en'], value: 'See it' })
    expect(clear(heading, { 'zh-CN': '看', en: 'Look' }, english)).toEqual({ path: ['heading', 'en'], value: null })
  })

  it('stores nothing once every language says the default', () => expect(clear(titled, { 'zh-CN': '去看看', en: 'Look' }, english)).toEqual({ path: ['heading'], value: null }))

  it('stores nothing once the last text is gone', () => expect(clear(heading, { en: 'Look' }, english)).toEqual({ path: ['heading'], value: null }))

  it('knows an empty text from none', () => expect(read(heading, { 'zh-CN': '岁寒', en: '' }, english)).toMatchObject({ value: '', own: true }))
})

describe('a setting per device', () => {
  it('names the device in its path', () => expect(write(height, { base: 700, mobile: 500 }, phone, 400)).toEqual({ path: ['height', 'mobile'], value: 400 }))

  it('keeps the default of the other devices when the first is said', () =>
    expect(write(height, undefined, phone, 400)).toEqual({ path: ['height'], value: { base: 640, tablet: 560, mobile: 400 } }))

  it('gives every stored map the base the server asks for', () => {
    expect(write(plain, undefined, phone, 2)).toEqual({ path: ['columns'], value: { base: 4, mobile: 2 } })
    expect(write(plain, 3, phone, 2)).toEqual({ path: ['columns'], value: { base: 3, mobile: 2 } })
    expect(write({ ...plain, default: undefined }, undefined, phone, 2)).toEqual({ path: ['columns'], value: { base: null, mobile: 2 } })
  })

  it('stays a plain value while all devices share it', () => {
    expect(write(plain, undefined, place(), 3)).toEqual({ path: ['columns'], value: 3 })
    expect(write(plain, 3, place(), 5)).toEqual({ path: ['columns'], value: 5 })
  })

  it('says what a smaller device takes over, and from where', () => {
    expect(read(plain, 3, phone)).toMatchObject({ value: undefined, inherited: 3, from: 'base' })
    expect(read(plain, { base: 4, tablet: 3 }, phone)).toMatchObject({ value: undefined, inherited: 3, from: 'tablet' })
    expect(effective(height, undefined, phone)).toBe(540)
  })

  it('is put back on one device only', () => {
    expect(clear(plain, { base: 3, mobile: 2 }, phone)).toEqual({ path: ['columns', 'mobile'], value: null })
    expect(clear(height, { base: 700, tablet: 560, mobile: 300 }, phone)).toEqual({ path: ['height', 'mobile'], value: 540 })
    expect(clear(height, { base: 700, tablet: 560, mobile: 540 }, place())).toEqual({ path: ['height'], value: null })
  })

  it('has nothing to put back where it says the default', () => {
    expect(read(height, { base: 700, tablet: 560, mobile: 540 }, phone).own).toBe(false)
    expect(read(height, { base: 700, tablet: 560, mobile: 540 }, place()).own).toBe(true)
  })
})

describe('a setting per language and device', () => {
  const both: SettingDefinition = { id: 'size', type: 'text', localizable: true, responsive: true }

  it('nests the device in the language', () => {
    expect(write(both, { 'zh-CN': { base: 'a', mobile: 'b' } }, phone, 'c')).toEqual({ path: ['size', 'zh-CN', 'mobile'], value: 'c' })
    expect(effective(both, { 'zh-CN': { base: 'a', mobile: 'b' } }, place({ locale: 'en', device: 'mobile' }))).toBe('b')
  })
})

describe('a change made to an item', () => {
  it('reaches into its languages, and takes away what is null', () => {
    expect(apply({ text: { en: 'a' } }, { path: ['text', 'zh-CN'], value: '甲' })).toEqual({ text: { en: 'a', 'zh-CN': '甲' } })
    expect(apply({ text: 'a', x: 1 }, { path: ['text'], value: null })).toEqual({ x: 1 })
  })

  it('is what the op says: whatever is written is read again', () => {
    for (const at of [place(), english, phone]) {
      for (const setting of [heading, titled, height, plain]) {
        const before = { [setting.id]: undefined }
        const after = apply(before, write(setting, undefined, at, setting.type === 'text' ? 'x' : 7))
        expect(effective(setting, after[setting.id], at)).toBe(setting.type === 'text' ? 'x' : 7)
      }
    }
  })
})
