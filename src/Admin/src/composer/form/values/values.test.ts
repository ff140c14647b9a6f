import { describe, expect, it } from 'vitest'
import type { SettingDefinition } from '../../model/types'
import { parseColour, parseGradient, parseRatio, parseSides, sixDigits, writeGradient, writeSides } from './css'
import { groupsOf, tabsOf } from './groups'
import { isSafeLink, kindOf, linkTo, restOf } from '../../../pick/links'
import { copyOf, insertAt, move, pictureOf, placeOfGap, removeAt, summaryOf } from './lists'
import { onStep, parseNumber, secondsOf, spanOf, tidy, toMajor, toMinor } from './numbers'
import { readPicture, writePicture } from './pictures'
import { inside, nearest, pointAt, shownIn, stepped } from './points'
import { keyOf, problemsOf } from './problems'
import { fromWall, offsetAt, toWall, zoneName } from './zone'

describe('numbers', () => {
  it('are read as people type them', () => {
    expect(['12.5', '12,5', '１２．５', '1,280', '1,280.50', ' 8 px', '¥128', '15%', '-3'].map(parseNumber)).toEqual([12.5, 12.5, 12.5, 1280, 1280.5, 8, 128, 15, -3])
    expect(['', 'abc', '1.2.3', '--2', '12a4'].map(parseNumber)).toEqual([undefined, undefined, undefined, undefined, undefined])
  })

  it('stand on the steps of a slider without binary dust', () => {
    expect(onStep(3.2000000001, 1, 0.1)).toBe(3.2)
    expect(onStep(133, 120, 20)).toBe(140)
    expect(tidy(0.1 + 0.2)).toBe(0.3)
  })
})

describe('money', () => {
  it('is shown in major units and kept in minor ones, by the currency\'s own decimals', () => {
    expect([toMajor(12800, 'CNY'), toMajor(12850, 'CNY'), toMajor(1280, 'JPY'), toMajor(1500, 'KWD')]).toEqual(['128', '128.50', '1280', '1.500'])
    expect([toMinor('128', 'CNY'), toMinor('￥128.50', 'CNY'), toMinor('1280', 'JPY'), toMinor('1.5', 'KWD')]).toEqual([12800, 12850, 1280, 1500])
  })

  it('loses nothing to binary fractions', () => {
    for (let minor = 0; minor < 3000; minor++) expect(toMinor(toMajor(minor, 'CNY'), 'CNY')).toBe(minor)
    expect(toMinor('1.005', 'CNY')).toBe(101)
    expect(toMinor('8.9.9', 'CNY')).toBeUndefined()
  })
})

describe('durations', () => {
  it('are said in the largest unit that is whole', () => {
    expect([90, 120, 7200, 86400, 0, 5400].map(spanOf)).toEqual([{ amount: 90, unit: 's' }, { amount: 2, unit: 'min' }, { amount: 2, unit: 'h' }, { amount: 1, unit: 'd' }, { amount: 0, unit: 's' }, { amount: 90, unit: 'min' }])
    expect(secondsOf(1.5, 'h')).toBe(5400)
  })
})

describe('times', () => {
  it('are shown on the site\'s clock whatever offset they were kept with', () => {
    expect(toWall('2026-12-01T00:00:00+08:00', 'Asia/Shanghai')).toBe('2026-12-01T00:00')
    expect(toWall('2026-11-30T16:00:00Z', 'Asia/Shanghai')).toBe('2026-12-01T00:00')
    expect(toWall('2026-12-01', 'Asia/Shanghai')).toBe('2026-12-01T00:00')
    expect(toWall('soon', 'Asia/Shanghai')).toBe('')
  })

  it('are kept with the offset of that day', () => {
    expect(fromWall('2026-12-01T00:00', 'Asia/Shanghai')).toBe('2026-12-01T00:00:00+08:00')
    expect(fromWall('2026-07-01T10:30', 'Europe/Paris')).toBe('2026-07-01T10:30:00+02:00')
    expect(fromWall('2026-12-01T10:30', 'Europe/Paris')).toBe('2026-12-01T10:30:00+01:00')
    expect(fromWall('2026-12-01T10:30', 'America/New_York')).toBe('2026-12-01T10:30:00-05:00')
    expect(fromWall('2026-12-01T10:30', 'Asia/Kolkata')).toBe('2026-12-01T10:30:00+05:30')
    expect(fromWall('', 'Asia/Shanghai')).toBeUndefined()
  })

  it('come back as they were typed, every hour around both changes of the clock', () => {
    for (const day of ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26']) {
      for (let hour = 0; hour < 24; hour++) {
        const wall = `${day}T${String(hour).padStart(2, '0')}:30`
        const exists = wall !== '2026-03-29T02:30'
        if (exists) expect(toWall(fromWall(wall, 'Europe/Paris')!, 'Europe/Paris')).toBe(wall)
      }
    }
  })

  it('say their zone', () => {
    expect(zoneName('Asia/Shanghai', 0)).toBe('UTC+8 · Asia/Shanghai')
    expect(offsetAt(Date.UTC(2026, 0, 1), 'America/St_Johns')).toBe(-210)
  })
})

describe('lists', () => {
  it('take items in, out and elsewhere without touching the old list', () => {
    const list = Object.freeze(['a', 'b', 'c', 'd']) as readonly string[]
    expect(insertAt(list, 1, 'x')).toEqual(['a', 'x', 'b', 'c', 'd'])
    expect(removeAt(list, 1)).toEqual(['a', 'c', 'd'])
    expect([move(list, 0, 2), move(list, 3, 0), move(list, 1, 99), move(list, 0, -1), move(list, 9, 0)].map((each) => each.join(''))).toEqual(['bcad', 'dabc', 'acdb', 'abcd', 'abcd'])
  })

  it('put a dropped item where the line stood', () => {
    const drop = (from: number, gap: number) => move(['a', 'b', 'c', 'd'], from, placeOfGap(from, gap)).join('')
    expect([drop(0, 2), drop(3, 1), drop(1, 1), drop(1, 2), drop(0, 4)]).toEqual(['bacd', 'adbc', 'abcd', 'abcd', 'bcda'])
  })

  it('copy what lies in an item too', () => {
    const item = { text: { en: 'a' } }
    const copy = copyOf(item)
    copy.text.en = 'b'
    expect(item.text.en).toBe('a')
  })

  const fields: SettingDefinition[] = [{ id: 'tone', type: 'select', options: [{ value: 'ink', label: { 'zh-CN': '墨', en: 'Ink' } }] }, { id: 'answer', type: 'richtext' }, { id: 'text', type: 'text', localizable: true }, { id: 'image', type: 'image' }]

  it('name an item by its first words', () => {
    expect(summaryOf({ text: { 'zh-CN': '松' }, answer: '<p>x</p>' }, fields, 'en', 'zh-CN')).toBe('松')
    expect(summaryOf({ answer: '<p>一 &amp; <b>二</b></p>' }, fields, 'en', 'zh-CN')).toBe('一 & 二')
    expect(summaryOf({ tone: 'ink' }, fields, 'en', 'zh-CN')).toBe('Ink')
    expect(summaryOf({}, fields, 'en', 'zh-CN')).toBe('')
  })

  it('show an item by its first picture', () => {
    expect(pictureOf({ image: { path: 'a/b.webp', alt: 'x' } }, fields)).toBe('a/b.webp')
    expect(pictureOf({ image: 'a.webp' }, fields)).toBe('a.webp')
    expect(pictureOf({ text: 'x' }, fields)).toBeUndefined()
  })
})

describe('points of a picture', () => {
  const box = { left: 100, top: 50, width: 400, height: 200 }

  it('are percents of what is shown, to a tenth', () => {
    expect(pointAt(300, 100, box)).toEqual({ x: 50, y: 25 })
    expect(pointAt(233, 183, box)).toEqual({ x: 33.3, y: 66.5 })
  })

  it('stay on the picture, and as far from its edge as asked', () => {
    expect(pointAt(0, 999, box)).toEqual({ x: 0, y: 100 })
    expect(inside({ x: 1, y: 99 }, 3)).toEqual({ x: 3, y: 97 })
  })

  it('move by arrow keys: one percent, ten with Shift, a tenth with Alt', () => {
    expect(stepped({ x: 50, y: 50 }, 'ArrowRight')).toEqual({ x: 51, y: 50 })
    expect(stepped({ x: 50, y: 5 }, 'ArrowUp', { shift: true })).toEqual({ x: 50, y: 0 })
    expect(stepped({ x: 50, y: 50 }, 'ArrowLeft', { alt: true })).toEqual({ x: 49.9, y: 50 })
    expect(stepped({ x: 50, y: 50 }, 'Enter')).toBeUndefined()
  })

  it('are found where a press is near them, the nearest first', () => {
    expect(nearest([{ x: 50, y: 25 }, { x: 52, y: 25 }], 306, 100, box)).toBe(1)
    expect(nearest([{ x: 50, y: 25 }], 340, 100, box)).toBe(-1)
  })

  it('lie within the picture, not the frame around it', () => {
    expect(shownIn({ left: 0, top: 0, width: 300, height: 300 }, 2)).toEqual({ left: 0, top: 75, width: 300, height: 150 })
    expect(shownIn({ left: 10, top: 0, width: 300, height: 100 }, 1)).toEqual({ left: 110, top: 0, width: 100, height: 100 })
  })
})

describe('CSS values', () => {
  it('say sides the shortest way and read every way', () => {
    expect(['8px', '8px 16px', '8px 16px 0', '1px 2px 3px 4px'].map((text) => writeSides(parseSides(text, 'px')!, 'px'))).toEqual(['8px', '8px 16px', '8px 16px 0', '1px 2px 3px 4px'])
    expect(writeSides(parseSides('8px 8px 8px 8px', 'px')!, 'px')).toBe('8px')
    expect(parseSides('1em', 'px')).toBeUndefined()
    expect(parseSides('var(--space-3)', 'px')).toBeUndefined()
  })

  it('write a gradient that reads back, with tokens, in order', () => {
    const written = writeGradient({ angle: 135, stops: [{ colour: '#ffffff', at: 100 }, { colour: 'token:color-accent', at: 0 }] })
    expect(written).toBe('linear-gradient(135deg, var(--color-accent) 0%, #ffffff 100%)')
    expect(parseGradient(written)).toEqual({ angle: 135, stops: [{ colour: 'token:color-accent', at: 0 }, { colour: '#ffffff', at: 100 }] })
    // The server gives it to CSS only when nothing in it could leave the declaration.
    expect(written).toMatch(/^[\w#%.,()\s/-]{1,200}$/)
    expect(parseGradient('radial-gradient(#fff 0%, #000 100%)')).toBeUndefined()
  })

  it('take colours as people write them', () => {
    expect(['4F6656', '#fff', '＃ABCDEF', 'transparent', 'token:color-ink', 'red', '#12'].map(parseColour)).toEqual(['#4f6656', '#fff', '#abcdef', 'transparent', 'token:color-ink', undefined, undefined])
    expect([sixDigits('#abc'), sixDigits('#12345678')]).toEqual(['#aabbcc', '#123456'])
  })

  it('keep a ratio as CSS wants it', () => expect(['4:5', '16 / 9', '3x2', '２１：９', '0/4', 'wide'].map(parseRatio)).toEqual(['4/5', '16/9', '3/2', '21/9', undefined, undefined]))
})

describe('links', () => {
  it('are known by their form', () => {
    expect(['/products/x', '/c/tea/green', '/collections/winter', '/brands/sui', '/winter', '/', 'https://a.example', 'mailto:a@b.example', 'tel:400', '#top', '/c/', '/collections/all', '/c/tea?tag=x'].map(kindOf)).toEqual(['product', 'category', 'collection', 'brand', 'page', 'page', 'address', 'mail', 'phone', 'anchor', 'page', 'page', 'page'])
  })

  it('come back from their kind and what follows it', () => {
    for (const link of ['/products/x', '/c/tea/green', '/winter', 'https://a.example/b', 'mailto:a@b.example', 'tel:+864001', '#top']) expect(linkTo(kindOf(link), restOf(link))).toBe(link)
  })

  it('are completed as people mean them', () => {
    expect([linkTo('page', 'winter'), linkTo('address', 'a.example'), linkTo('phone', '400 800 1234'), linkTo('product', ' ')]).toEqual(['/winter', 'https://a.example', 'tel:4008001234', ''])
  })

  it('are safe by the server\'s rule', () => {
    expect(['/a', '#x', '?q=1', 'https://a', 'tel:1', ''].every(isSafeLink)).toBe(true)
    expect(['//evil', '/\\evil', 'javascript:alert(1)', 'data:text/html,x', 'winter'].some(isSafeLink)).toBe(false)
  })
})

describe('pictures', () => {
  it('stay a path until more is said of them', () => {
    expect(writePicture(readPicture('a.webp'))).toBe('a.webp')
    expect(writePicture({ path: 'a.webp', alt: '', focal: undefined })).toBe('a.webp')
    expect(writePicture({ path: 'a.webp', focal: { x: 30, y: 60 } })).toEqual({ path: 'a.webp', focal: { x: 30, y: 60 } })
    expect(writePicture(undefined)).toBeNull()
  })

  it('keep members nobody here knows', () => expect(writePicture({ ...readPicture({ path: 'a.webp', crop: 'wide' })!, alt: 'x' })).toEqual({ path: 'a.webp', crop: 'wide', alt: 'x' }))
})

describe('tabs and groups', () => {
  const settings: SettingDefinition[] = [
    { id: 'title', type: 'text' }, { id: 'line', type: 'divider' }, { id: 'when', type: 'header' }, { id: 'delay', type: 'range' },
    { id: 'look', type: 'header', tab: 'style' }, { id: 'tone', type: 'select', tab: 'style' }, { id: 'lonely', type: 'header' },
  ]

  it('stand in the order the type names', () => {
    expect(tabsOf(settings, [])).toEqual(['content', 'style'])
    expect(tabsOf(settings, ['style', 'content', 'audience'])).toEqual(['style', 'content'])
    expect(tabsOf(settings, [], ['display'])).toEqual(['content', 'style', 'display'])
  })

  it('hold what stands below each heading, and no heading alone', () => {
    expect(groupsOf(settings, 'content', () => true).map((group) => [group.id, group.settings.map((setting) => setting.id)])).toEqual([['', ['title']], ['when', ['delay']]])
    expect(groupsOf(settings, 'content', (setting) => setting.id !== 'delay').map((group) => group.id)).toEqual([''])
  })
})

describe('problems', () => {
  it('stand at their setting, and not at one whose name begins alike', () => {
    const said = (setting: string) => ({ widget: 'w', setting, message: 'm', code: 'c' })
    expect(problemsOf([said('link'), said('link_label'), said('link.zh-CN'), said('link[0].x')], 'link').map((problem) => problem.setting)).toEqual(['link', 'link.zh-CN', 'link[0].x'])
  })

  it('are said by their code, and what refers to something by its kind', () => {
    expect(keyOf({ code: 'setting.long', values: ['40', '52'] })).toEqual({ key: 'settings.problem.setting_long', values: ['40', '52'] })
    expect(keyOf({ code: 'reference.missing', values: ['product', 'gone'] })).toEqual({ key: 'settings.problem.reference_missing.product', values: ['gone'] })
  })
})
