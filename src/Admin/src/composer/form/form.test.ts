// @vitest-environment jsdom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { computed, defineComponent, h, ref } from 'vue'
import { i18n, speak } from '../../i18n'
import type { Device, Problem, SettingDefinition, WidgetInstance, WidgetType } from '../model/types'
import { storefrontIcons } from './formIcons'
import { inputs } from './inputs'
import chinese from './locales/zh-CN.json'
import english from './locales/en.json'
import chinesePick from '../../pick/locales/zh-CN.json'
import englishPick from '../../pick/locales/en.json'
import SettingsForm from './SettingsForm.vue'
import { apply } from './values/stored'
import settingTypes from '../../../../Modules/BrandMall.Kernel/Widgets/SettingTypes.cs?raw'
import themeIcons from '../../../../Themes/Aurora/snippets/icon.liquid?raw'

// Drawing all inputs takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const asked: { url: string; body?: unknown }[] = []
const answers: [RegExp, unknown][] = [
  [/theme\/tokens/, { groups: [{ tokens: [{ name: 'color-accent', type: 'color', label: '主色', value: '#47604f' }, { name: 'font-serif', type: 'font', label: '宋体', value: 'serif' }] }], own: {} }],
  [/content\/menus/, [{ alias: 'footer', title: '页脚', origin: '山隐' }]],
  [/catalog\/product-list/, { count: 7, products: [{ handle: 'a', title: '松下', image: null, status: 'listed', shown: true }] }],
  [/resources\//, { rows: [], next: null }],
]

beforeEach(() => {
  speak('zh-CN')
  asked.length = 0
  vi.stubGlobal('fetch', (url: string, options?: RequestInit) => {
    asked.push({ url, body: options?.body ? JSON.parse(String(options.body)) : undefined })
    const answer = answers.find(([pattern]) => pattern.test(url))?.[1]
    return Promise.resolve(new Response(JSON.stringify(answer ?? {}), { status: answer ? 200 : 404 }))
  })
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} })
})
afterEach(() => {
  shown?.unmount()
  shown = null
  vi.unstubAllGlobals()
})

let shown: VueWrapper | null = null

/** The form as the editor holds it: what it says is applied and given back. */
function open(settings: SettingDefinition[], stored: Record<string, unknown> = {}, said: { device?: Device; locale?: string; problems?: Problem[]; disabled?: boolean; slots?: Record<string, () => unknown> } = {}) {
  const type: WidgetType = { type: 'test', version: 1, name: { '': 'Test' }, category: '', icon: '', keywords: [], origin: '', slots: [], settings, presets: [], rerenderOnChildren: false, fullPage: false }
  const widget = ref<WidgetInstance>({ type: 'test', v: 1, settings: stored })
  const ops: [string[], unknown][] = []
  const focused: string[] = []
  const place = ref({ device: said.device ?? 'desktop', locale: said.locale ?? 'zh-CN' } as { device: Device; locale: string })
  const Holder = defineComponent({
    setup: () => () => h(SettingsForm, {
      type, widget: widget.value, locale: place.value.locale, defaultLocale: 'zh-CN', locales: ['zh-CN', 'en'], device: place.value.device, site: 'hq', problems: said.problems ?? [], disabled: said.disabled ?? false,
      onSet: (path: string[], value: unknown) => {
        ops.push([path, value])
        widget.value = { ...widget.value, settings: apply(widget.value.settings ?? {}, { path, value }) }
      },
      onFocus: (id: string) => focused.push(id),
    }, said.slots as never),
  })
  const form = (shown = mount(Holder, { global: { plugins: [i18n] }, attachTo: document.body }))
  const field = (id: string) => form.get(`[data-setting="${id}"]`)
  return { form, ops, focused, field, place, settings: computed(() => widget.value.settings ?? {}) }
}

const label = (text: string) => ({ 'zh-CN': text })

describe('the form', () => {
  it('has an input for every setting type the server knows', () => {
    const names = [...settingTypes.matchAll(/"([a-z_]+)"/g)].map((match) => match[1]!)
    const layout = ['header', 'paragraph', 'divider']
    expect(names.length).toBeGreaterThan(45)
    expect(names.filter((name) => !layout.includes(name) && !inputs[name])).toEqual([])
  })

  it('draws every type without a word of complaint', async () => {
    const complaints = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { form } = open(Object.keys(inputs).map((type) => ({ id: type, type, label: label(type), options: [{ value: 'a' }, { value: 'b' }], fields: [{ id: 'text', type: 'text' }] })))
    await flushPromises()
    await vi.dynamicImportSettled()
    await flushPromises()
    expect(form.findAll('[data-setting]').length).toBe(Object.keys(inputs).length)
    expect(complaints.mock.calls.map((call) => String(call[0]))).toEqual([])
    complaints.mockRestore()
  })

  it('speaks both languages in the same keys', () => {
    const keys = (texts: object, before = ''): string[] => Object.entries(texts).flatMap(([key, value]) => (typeof value === 'string' ? [before + key] : keys(value as object, `${before}${key}.`)))
    expect(keys(english).sort()).toEqual(keys(chinese).sort())
    expect(keys(englishPick).sort()).toEqual(keys(chinesePick).sort())
  })

  it('offers no icon a theme cannot draw', () => expect(storefrontIcons.filter((name) => !themeIcons.includes(`when '${name}'`))).toEqual([]))

  it('shows a dependent setting at once, and keeps its value while hidden', async () => {
    const { form, field, settings } = open([{ id: 'cta', type: 'checkbox' }, { id: 'label', type: 'text', visibleIf: { '==': ['cta', true] } }], { label: '去看看' })
    expect(form.find('[data-setting="label"]').exists()).toBe(false)
    await field('cta').get('input').setValue(true)
    expect((field('label').get('input').element as HTMLInputElement).value).toBe('去看看')
    expect(settings.value).toEqual({ cta: true, label: '去看看' })
  })

  it('stands in tabs, with room for what others add to one', async () => {
    const { form } = open([{ id: 'a', type: 'text' }, { id: 'b', type: 'text', tab: 'style' }], {}, { slots: { display: () => h('p', { class: 'guest' }, 'x') } })
    expect(form.findAll('[role="tab"]').map((tab) => tab.text())).toEqual(['内容', '样式', '显示'])
    await form.findAll('[role="tab"]')[2]!.trigger('click')
    expect(form.find('.guest').exists()).toBe(true)
  })

  it('says problems at their setting, in the reader\'s language, and marks the tab they are in', () => {
    const { form, field } = open([{ id: 'a', type: 'text' }, { id: 'b', type: 'text', tab: 'style' }, { id: 'ab', type: 'text' }], {}, { problems: [{ widget: 'w', setting: 'a', message: 'anything', code: 'setting.long', values: ['4', '9'] }, { widget: 'w', setting: 'b', message: 'odd', code: '' }] })
    expect(field('a').get('.wrong').text()).toBe('最多 4 个字，现在 9 个。')
    expect(field('ab').find('.wrong').exists()).toBe(false)
    expect(form.findAll('[role="tab"]').map((tab) => tab.find('.dot').exists())).toEqual([true, true])
  })

  it('says which setting is worked on', async () => {
    const { field, focused } = open([{ id: 'a', type: 'text' }])
    await field('a').get('input').trigger('focusin')
    expect(focused).toEqual(['a'])
  })

  it('offers nothing to change while it is disabled', () => {
    const { form } = open([{ id: 'a', type: 'text' }, { id: 'c', type: 'checkbox' }, { id: 'l', type: 'list', fields: [{ id: 't', type: 'text' }] }], { a: 'x', l: [{ t: '1' }] }, { disabled: true })
    expect(form.findAll('input').every((input) => (input.element as HTMLInputElement).disabled)).toBe(true)
    expect(form.findAll('.reset, .do, .add').length).toBe(0)
  })
})

describe('defaults', () => {
  it('stand in the field until something is said, and come back by a null', async () => {
    const { field, ops } = open([{ id: 'a', type: 'text', default: '带它回家' }])
    expect(field('a').get('input').attributes('placeholder')).toBe('带它回家')
    expect(field('a').find('.reset').exists()).toBe(false)
    await field('a').get('input').setValue('x')
    await field('a').get('.reset').trigger('click')
    expect(ops).toEqual([[['a'], 'x'], [['a'], null]])
  })

  it('may be emptied on purpose', async () => {
    const { field, ops } = open([{ id: 'a', type: 'text', default: '带它回家' }, { id: 'b', type: 'text' }], { a: 'x', b: 'x' })
    await field('a').get('input').setValue('')
    await field('b').get('input').setValue('')
    expect(ops).toEqual([[['a'], ''], [['b'], null]])
    expect(field('a').get('input').attributes('placeholder')).toBe('留空')
  })
})

describe('languages and devices', () => {
  const heading: SettingDefinition = { id: 'heading', type: 'text', localizable: true, label: label('标题') }
  const height: SettingDefinition = { id: 'height', type: 'range', min: 0, max: 900, step: 10, unit: 'px', responsive: true, default: 400 }

  it('write where the page is looked at', async () => {
    const { field, ops } = open([heading], { heading: { 'zh-CN': '岁寒' } }, { locale: 'en' })
    expect(field('heading').get('input').attributes('placeholder')).toBe('岁寒')
    expect(field('heading').get('.lent').text()).toContain('中文')
    await field('heading').get('input').setValue('Winter')
    expect(ops).toEqual([[['heading', 'en'], 'Winter']])
  })

  it('write a phone\'s value for phones, and say whose value stands in', async () => {
    const { field, ops, place } = open([height], { height: { base: 500 } }, { device: 'mobile' })
    expect(field('height').get('.lent').text()).toBe('沿用桌面的值')
    expect((field('height').get('input[type="range"]').element as HTMLInputElement).value).toBe('500')
    await field('height').get('input[type="range"]').setValue('300')
    expect(ops).toEqual([[['height', 'mobile'], 300]])
    place.value = { ...place.value, device: 'desktop' }
    await flushPromises()
    expect((field('height').get('input[type="range"]').element as HTMLInputElement).value).toBe('500')
  })
})

describe('what inputs say', () => {
  async function said(setting: Partial<SettingDefinition> & { type: string }, work: (field: ReturnType<ReturnType<typeof open>['field']>) => Promise<unknown>, stored?: unknown) {
    const { field, ops } = open([{ id: 'a', ...setting }], stored === undefined ? {} : { a: stored })
    await flushPromises()
    await vi.dynamicImportSettled()
    await flushPromises()
    await work(field('a'))
    await flushPromises()
    expect(ops.every(([path]) => path[0] === 'a')).toBe(true)
    return ops.at(-1)?.[1]
  }

  it('numbers, never texts', async () => {
    expect(await said({ type: 'number' }, (f) => f.get('input').setValue('１２'))).toBe(12)
    expect(await said({ type: 'percent' }, (f) => f.get('input').setValue('12.5%'))).toBe(12.5)
    expect(await said({ type: 'number' }, (f) => f.get('input').setValue('abc'))).toBeUndefined()
    expect(await said({ type: 'number', min: 0, max: 5 }, (f) => f.get('input').trigger('keydown', { key: 'ArrowUp' }), 5)).toBe(5)
  })

  it('money in the smallest unit', async () => {
    expect(await said({ type: 'money' }, (f) => f.get('input').setValue('128.5'))).toBe(12850)
    expect(await said({ type: 'money' }, (f) => f.get('input').setValue(''), 100)).toBeNull()
  })

  it('durations in seconds', async () => {
    expect(await said({ type: 'duration' }, (f) => f.get('input').setValue('2'), 60)).toBe(120)
    expect(await said({ type: 'duration', unit: 'ms' }, (f) => f.get('input').setValue('250'))).toBe(250)
  })

  it('flags', async () => expect(await said({ type: 'checkbox', default: true }, (f) => f.get('input').setValue(false))).toBe(false))

  it('choices', async () => {
    const options = [{ value: 'left' }, { value: 'right' }]
    expect(await said({ type: 'radio', options }, (f) => f.findAll('[role="radio"]')[1]!.trigger('click'))).toBe('right')
    expect(await said({ type: 'select', options, default: 'left' }, (f) => f.get('[role="radiogroup"]').trigger('keydown', { key: 'ArrowRight' }))).toBe('right')
    expect(await said({ type: 'text_align' }, (f) => f.findAll('[role="radio"]')[1]!.trigger('click'))).toBe('center')
  })

  it('times on the site\'s clock, with its offset', async () => {
    expect(await said({ type: 'datetime' }, (f) => f.get('input').setValue('2026-12-01T08:30'))).toBe('2026-12-01T08:30:00+08:00')
    expect(await said({ type: 'date' }, (f) => f.get('input').setValue('2026-12-01'))).toBe('2026-12-01')
    expect(await said({ type: 'daterange' }, (f) => f.findAll('input')[1]!.setValue('2026-12-31'), { from: '2026-12-01' })).toEqual({ from: '2026-12-01', until: '2026-12-31' })
  })

  it('colours by name or by digits', async () => {
    expect(await said({ type: 'color' }, async (f) => {
      await f.get('.shown').trigger('click')
      await f.get('.swatches button').trigger('click')
    })).toBe('token:color-accent')
    expect(await said({ type: 'color' }, async (f) => {
      await f.get('.shown').trigger('click')
      await f.get('.free .el-input input').setValue('4F6656')
    })).toBe('#4f6656')
  })

  it('looks as CSS says them', async () => {
    expect(await said({ type: 'color_scheme' }, (f) => f.findAll('[role="radio"]')[3]!.trigger('click'))).toBe('inverse')
    expect(await said({ type: 'spacing' }, (f) => f.get('input').setValue('16'))).toBe('16px')
    expect(await said({ type: 'spacing' }, (f) => f.findAll('input')[1]!.setValue('24'), '16px 8px')).toBe('16px 24px 16px 8px')
    expect(await said({ type: 'radius' }, (f) => f.findAll('[role="radio"]')[0]!.trigger('click'))).toBe('token:radius')
    expect(await said({ type: 'radius' }, (f) => f.get('input[type="range"]').setValue('12'), '8px')).toBe('12px')
    expect(await said({ type: 'shadow' }, (f) => f.get('[role="radio"]').trigger('click'), 'token:shadow')).toBe('none')
    expect(await said({ type: 'aspect' }, (f) => f.findAll('button')[1]!.trigger('click'))).toBe('4/5')
    expect(await said({ type: 'gradient' }, (f) => f.get('.angle input').setValue('90'), 'linear-gradient(180deg, #ffffff 0%, #000000 100%)')).toBe('linear-gradient(90deg, #ffffff 0%, #000000 100%)')
  })

  it('icons by name', async () => expect(await said({ type: 'icon' }, async (f) => {
    await f.get('.shown').trigger('click')
    await f.get('.grid button').trigger('click')
  })).toBe('house'))

  it('links as addresses, typed or completed', async () => {
    expect(await said({ type: 'link' }, (f) => f.get('.el-input input').setValue('winter').then(() => f.get('.el-input input').trigger('change')))).toBe('/winter')
  })

  it('pictures as a path, or with what is said of them', async () => {
    expect(await said({ type: 'image', alt: 'required' }, async (f) => {
      await f.findAll('.acts button').at(-1)!.trigger('click')
      await f.get('textarea').setValue('一只壶')
    }, 'a/b.webp')).toEqual({ path: 'a/b.webp', alt: '一只壶' })
    expect(await said({ type: 'image' }, (f) => f.get('.away').trigger('click'), { path: 'a.webp', alt: 'x' })).toBeNull()
    expect(await said({ type: 'image_list' }, (f) => f.findAll('li button')[0]!.trigger('keydown', { key: 'ArrowRight', altKey: true }), ['a.webp', { path: 'b.webp', alt: 'b' }])).toEqual([{ path: 'b.webp', alt: 'b' }, 'a.webp'])
  })

  it('rich text as HTML, nothing for nothing', async () => {
    expect(await said({ type: 'richtext' }, async (f) => {
      await f.get('.source').trigger('click')
      await f.get('textarea').setValue('<p>一</p>')
    })).toBe('<p>一</p>')
    const { field } = open([{ id: 'a', type: 'richtext' }], { a: '<table><tbody><tr><td>1</td></tr></tbody></table>' })
    await vi.dynamicImportSettled()
    await flushPromises()
    // A table is beyond the editor: it is kept, and edited as source.
    expect(field('a').find('textarea').exists()).toBe(true)
  })

  it('product lists as a rule without empty members, or as handles', async () => {
    expect(await said({ type: 'product_list', default: { sort: 'newest' } }, (f) => f.findAll('.line .el-input input').find((input) => input.attributes('placeholder') === '不限')!.setValue('热卖'))).toEqual({ sort: 'newest', tag: '热卖' })
    expect(await said({ type: 'product_list' }, (f) => f.findAll('li')[0]!.trigger('keydown', { key: 'ArrowDown', altKey: true }), ['a', 'b'])).toEqual({ handles: ['b', 'a'] })
    expect(asked.filter((each) => each.url.includes('product-list')).at(-1)?.body).toEqual({ list: ['a', 'b'] })
  })

  it('says how many products a rule finds', async () => {
    const { field } = open([{ id: 'a', type: 'product_list' }], { a: { tag: '热卖' } })
    await vi.dynamicImportSettled()
    await vi.waitFor(() => expect(field('a').get('.found').text()).toContain('7'))
  })

  it('references of modules that are not there yet as they are typed', async () => {
    expect(await said({ type: 'campaign' }, (f) => f.get('input').setValue('winter'))).toBe('winter')
  })
})

describe('a list', () => {
  const list: SettingDefinition = { id: 'items', type: 'list', max: 3, label: label('条目'), fields: [{ id: 'text', type: 'text', localizable: true }, { id: 'tone', type: 'select', default: 'a', options: [{ value: 'a' }, { value: 'b' }] }] }
  const two = [{ text: { 'zh-CN': '一' } }, { text: { 'zh-CN': '二' } }]
  const lines = (field: { findAll: (selector: string) => { text: () => string }[] }) => field.findAll('.open').map((line) => line.text())

  it('adds an empty item and opens it, copies one below it, and stops at its most', async () => {
    const { field, settings } = open([list], { items: two })
    await field('items').get('.add').trigger('click')
    expect((settings.value.items as unknown[]).length).toBe(3)
    expect(field('items').findAll('.open')[2]!.attributes('aria-expanded')).toBe('true')
    expect(field('items').get('.add').attributes('disabled')).toBeDefined()
    await field('items').findAll('[title="删除"]')[2]!.trigger('click')
    await field('items').findAll('[title="复制一份"]')[0]!.trigger('click')
    expect(settings.value.items).toEqual([two[0], two[0], two[1]])
  })

  it('is sorted by Alt and an arrow; the open item stays open', async () => {
    const { field, settings } = open([list], { items: two })
    await field('items').findAll('.open')[0]!.trigger('click')
    await field('items').findAll('.open')[0]!.trigger('keydown', { key: 'ArrowDown', altKey: true })
    expect(lines(field('items'))).toEqual(['二', '一'])
    expect(field('items').findAll('.open').map((line) => line.attributes('aria-expanded'))).toEqual(['false', 'true'])
    expect(settings.value.items).toEqual([two[1], two[0]])
  })

  it('says its items whole, with the language of each field', async () => {
    const { field, ops } = open([list], { items: two }, { locale: 'en' })
    await field('items').findAll('.open')[1]!.trigger('click')
    await field('text').get('input').setValue('Two')
    expect(ops).toEqual([[['items'], [two[0], { text: { 'zh-CN': '二', en: 'Two' } }]]])
  })

  it('shows a problem at its item and its field', async () => {
    const { field } = open([list], { items: two }, { problems: [{ widget: 'w', setting: 'items', message: 'anything', code: 'setting.required', item: 1, field: 'text' }] })
    expect(field('items').findAll('.open').map((line) => line.find('.dot').exists())).toEqual([false, true])
    await field('items').findAll('.open')[1]!.trigger('click')
    expect(field('text').get('.wrong').text()).toBe('这一项必须填写。')
  })

  it('removes by Delete, and stores nothing once it is empty', async () => {
    const { field, ops } = open([list], { items: [two[0]!] })
    await field('items').get('.open').trigger('keydown', { key: 'Delete' })
    expect(ops).toEqual([[['items'], null]])
  })
})

describe('points on a picture', () => {
  const map: SettingDefinition = { id: 'map', type: 'hotspot_map', max: 3 }
  const value = { image: 'room.webp', points: [{ x: 20, y: 30, title: { 'zh-CN': '壶' } }] }

  async function board(settings: SettingDefinition[], stored: Record<string, unknown>, id: string) {
    const opened = open(settings, stored)
    await vi.dynamicImportSettled()
    await flushPromises()
    const frame = opened.field(id).get('.board')
    frame.element.getBoundingClientRect = () => ({ left: 0, top: 0, width: 200, height: 100, right: 200, bottom: 100, x: 0, y: 0, toJSON: () => '' })
    return { ...opened, frame }
  }

  it('are made where the picture is pressed, and walk by arrow keys', async () => {
    const { frame, settings } = await board([map], { map: value }, 'map')
    await frame.get('img').trigger('click', { clientX: 100, clientY: 25 })
    expect((settings.value.map as typeof value).points).toEqual([value.points[0], { x: 50, y: 25 }])
    await frame.findAll('button')[0]!.trigger('keydown', { key: 'ArrowRight' })
    expect((settings.value.map as typeof value).points[0]).toEqual({ ...value.points[0], x: 21 })
  })

  it('are put on the widget\'s own picture where a list holds them', async () => {
    const points: SettingDefinition = { id: 'points', type: 'list', max: 2, fields: [{ id: 'x', type: 'range', min: 3, max: 97, unit: '%', default: 50 }, { id: 'y', type: 'range', min: 3, max: 97, unit: '%', default: 50 }] }
    const { frame, settings } = await board([{ id: 'image', type: 'image' }, points], { image: { path: 'room.webp' }, points: [{ x: 10, y: 10 }] }, 'points')
    await frame.get('img').trigger('click', { clientX: 199, clientY: 50 })
    expect(settings.value.points).toEqual([{ x: 10, y: 10 }, { x: 97, y: 50 }])
    await frame.get('img').trigger('click', { clientX: 20, clientY: 20 })
    expect((settings.value.points as unknown[]).length).toBe(2)
  })
})
