type Json = Record<string, unknown>

/** A widget type as its form has it. What the form does not know of a definition stays in it. */
export interface TypeForm {
  type: string
  nameZh: string
  nameEn: string
  category: string
  icon: string
  fields: FieldForm[]
  rest: Json
}

export interface FieldForm {
  id: string
  type: string
  labelZh: string
  labelEn: string
  /** As it is typed; what it means depends on the type. */
  initial: string
  localizable: boolean
  responsive: boolean
  options: string
  min: string
  max: string
  /** Shown only while this setting has this value; empty: while it is on. */
  whenSetting: string
  whenValue: string
  rest: Json
}

/** The types of settings offered here, the commonest first. Others that a definition brings are kept. */
export const fieldTypes = ['text', 'textarea', 'richtext', 'image', 'link', 'checkbox', 'select', 'number', 'range', 'color', 'product', 'product_list', 'category', 'video', 'icon', 'menu', 'date', 'datetime', 'spacing', 'header', 'paragraph']
const worded = new Set(['text', 'textarea', 'richtext', 'richtext_inline'])
const numeric = new Set(['number', 'range', 'percent', 'money'])
const chosen = new Set(['select', 'radio', 'multiselect'])
const shapes = new Set(['header', 'paragraph', 'divider'])

export const isWorded = (type: string) => worded.has(type)
export const isNumeric = (type: string) => numeric.has(type)
export const isChosen = (type: string) => chosen.has(type)
export const isShape = (type: string) => shapes.has(type)
/** Types whose first value can be typed; the others begin empty. */
export const canBegin = (type: string) => isWorded(type) || isNumeric(type) || isChosen(type) || ['checkbox', 'color', 'link', 'icon', 'date'].includes(type)

const text = (value: unknown): value is string => typeof value === 'string'
const words = (value: unknown, locale: string) => (text(value) ? (locale === 'zh-CN' ? value : '') : text((value as Json | undefined)?.[locale]) ? ((value as Json)[locale] as string) : '')
const without = (from: Json, ...names: string[]) => Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)))
const local = (zh: string, en: string) => ({ ...(zh.trim() ? { 'zh-CN': zh.trim() } : {}), ...(en.trim() ? { en: en.trim() } : {}) })

export function newField(type: string, taken: string[]): FieldForm {
  const stem = type.replace(/[^a-z_]/g, '_')
  let id = stem
  for (let count = 2; taken.includes(id); count++) id = `${stem}_${count}`
  return { id, type, labelZh: '', labelEn: '', initial: '', localizable: isWorded(type), responsive: false, options: isChosen(type) ? 'a = 选项一\nb = 选项二' : '', min: type === 'range' ? '0' : '', max: type === 'range' ? '100' : '', whenSetting: '', whenValue: '', rest: {} }
}

export function read(definition: Json): TypeForm {
  return {
    type: text(definition.type) ? definition.type : '',
    nameZh: words(definition.name, 'zh-CN'),
    nameEn: words(definition.name, 'en'),
    category: text(definition.category) ? definition.category : 'brand',
    icon: text(definition.icon) ? definition.icon : 'square',
    fields: (Array.isArray(definition.settings) ? (definition.settings as Json[]) : []).map(readField),
    rest: without(definition, 'type', 'name', 'category', 'icon', 'settings'),
  }
}

function readField(setting: Json): FieldForm {
  const type = text(setting.type) ? setting.type : 'text'
  const when = readWhen(setting.visible_if)
  const start = readInitial(type, setting.default)
  const options = readOptions(setting.options)
  return {
    id: text(setting.id) ? setting.id : '', type, labelZh: words(setting.label, 'zh-CN'), labelEn: words(setting.label, 'en'), initial: start ?? '', localizable: setting.localizable === true, responsive: setting.responsive === true,
    options: options ?? '', min: setting.min === undefined ? '' : String(setting.min), max: setting.max === undefined ? '' : String(setting.max), whenSetting: when?.setting ?? '', whenValue: when?.value ?? '',
    rest: { ...without(setting, 'id', 'type', 'label', 'default', 'localizable', 'responsive', 'options', 'min', 'max', 'visible_if'), ...(start === null ? { default: setting.default } : {}), ...(options === null ? { options: setting.options } : {}), ...(setting.visible_if !== undefined && !when ? { visible_if: setting.visible_if } : {}) },
  }
}

/** Null: more than a line of text says; it is kept as it is. */
function readInitial(type: string, value: unknown): string | null {
  if (value === undefined) return ''
  if (!canBegin(type)) return null
  if (text(value) || typeof value === 'number' || typeof value === 'boolean') return String(value)
  const texts = value as Json | null
  return isWorded(type) && texts && Object.keys(texts).length === 1 && text(texts['zh-CN']) ? texts['zh-CN'] : null
}

function readOptions(value: unknown): string | null {
  if (value === undefined) return ''
  const list = value as Json[]
  if (!list.every((each) => Object.keys(each).every((name) => name === 'value' || name === 'label') && Object.keys((each.label ?? {}) as Json).every((locale) => locale === 'zh-CN' || locale === 'en'))) return null
  return list.map((each) => `${String(each.value)} = ${[words(each.label, 'zh-CN'), words(each.label, 'en')].filter(Boolean).join(' / ')}`).join('\n')
}

function readWhen(value: unknown): { setting: string; value: string } | null {
  const said = value as Json | undefined
  if (!said || Object.keys(said).length !== 1) return null
  const equal = said['==']
  if (Array.isArray(equal) && equal.length === 2 && text(equal[0]) && equal[1] === true) return { setting: equal[0], value: '' }
  if (Array.isArray(equal) && equal.length === 2 && text(equal[0]) && text(equal[1]) && equal[1] !== '') return { setting: equal[0], value: equal[1] }
  return null
}

export function write(form: TypeForm): Json {
  const settings = form.fields.map((field) => writeField(field))
  return { type: form.type.trim(), version: 1, ...form.rest, name: local(form.nameZh, form.nameEn), category: form.category.trim() || 'brand', icon: form.icon.trim() || 'square', settings }
}

function writeField(field: FieldForm): Json {
  const { type } = field
  return {
    id: field.id.trim(), type, label: local(field.labelZh, field.labelEn), ...initialOf(field),
    ...(field.localizable && isWorded(type) ? { localizable: true } : {}), ...(field.responsive && !isShape(type) ? { responsive: true } : {}),
    ...(isChosen(type) && field.options.trim() ? { options: optionsOf(field.options) } : {}),
    ...(field.min.trim() ? { min: Number(field.min) } : {}), ...(field.max.trim() ? { max: Number(field.max) } : {}),
    ...(field.whenSetting ? { visible_if: { '==': [field.whenSetting, field.whenValue.trim() || true] } } : {}),
    ...field.rest,
  }
}

function initialOf({ type, initial, localizable }: FieldForm): Json {
  if (!canBegin(type) || initial.trim() === '') return {}
  if (isNumeric(type)) return { default: Number(initial) }
  if (type === 'checkbox') return { default: initial === 'true' }
  return { default: localizable && isWorded(type) ? { 'zh-CN': initial } : initial }
}

function optionsOf(lines: string): Json[] {
  return lines.split('\n').map((line) => line.trim()).filter(Boolean).map((line) => {
    const [value, ...said] = line.split('=')
    const [zh = '', en = ''] = said.join('=').split('/').map((part) => part.trim())
    return { value: value!.trim(), ...(zh || en ? { label: local(zh, en) } : {}) }
  })
}
