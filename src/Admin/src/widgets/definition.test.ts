import { expect, test } from 'vitest'
import { newField, read, write } from './definition'

const definition = {
  type: 'promise-card', version: 2, name: { 'zh-CN': '承诺卡', en: 'Promise' }, category: 'content', icon: 'shield', keywords: ['承诺'], render: { tag: 'aside' },
  settings: [
    { id: 'heading', type: 'text', label: { 'zh-CN': '标题' }, default: { 'zh-CN': '七天无理由' }, localizable: true, max: 40, inline: true },
    { id: 'boxed', type: 'checkbox', label: { 'zh-CN': '加框' }, default: true },
    { id: 'tone', type: 'select', label: { 'zh-CN': '语气', en: 'Tone' }, default: 'calm', options: [{ value: 'calm', label: { 'zh-CN': '平静', en: 'Calm' } }, { value: 'loud', label: { 'zh-CN': '响亮' } }], visible_if: { '==': ['boxed', true] } },
    { id: 'width', type: 'range', label: { 'zh-CN': '宽度' }, default: { base: 50, mobile: 100 }, responsive: true, min: 0, max: 100, visible_if: { and: [{ '==': ['tone', 'calm'] }, { '==': ['boxed', true] }] } },
  ],
}

test('what a form does not know of a definition comes back as it was', () => {
  expect(write(read(definition))).toEqual(definition)
})

test('a change in the form is a change of that place only', () => {
  const form = read(definition)
  form.fields[0]!.initial = '三十天'
  const settings = write(form).settings as Record<string, unknown>[]
  expect(settings[0]!.default).toEqual({ 'zh-CN': '三十天' })
  expect(settings.slice(1)).toEqual(definition.settings.slice(1))
})

test('new fields have names nobody else has', () => {
  expect(newField('text', ['text', 'text_2']).id).toBe('text_3')
})

test('numbers, switches and choices begin as what they are, not as text', () => {
  const form = read({ type: 'x' })
  form.fields = [{ ...newField('number', []), initial: '4' }, { ...newField('checkbox', []), initial: 'false' }, { ...newField('select', []), initial: 'a' }]
  expect((write(form).settings as Record<string, unknown>[]).map((each) => each.default)).toEqual([4, false, 'a'])
})

test('a condition without a value means: while it is on', () => {
  const form = read({ type: 'x' })
  form.fields = [{ ...newField('text', []), whenSetting: 'boxed' }, { ...newField('text', []), whenSetting: 'tone', whenValue: 'calm' }]
  expect((write(form).settings as Record<string, unknown>[]).map((each) => each.visible_if)).toEqual([{ '==': ['boxed', true] }, { '==': ['tone', 'calm'] }])
})
