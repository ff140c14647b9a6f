import type { LocalText, SettingDefinition } from '../../model/types'
import { isMap, type Map } from '../../model/json'
import { isByLocale } from './stored'

export function insertAt<T>(list: readonly T[], index: number, item: T): T[] {
  return [...list.slice(0, index), item, ...list.slice(index)]
}

export function removeAt<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, at) => at !== index)
}

export function replaceAt<T>(list: readonly T[], index: number, item: T): T[] {
  return list.map((old, at) => (at === index ? item : old))
}

/** Takes an item from one place to another; a place beyond the ends is the end. */
export function move<T>(list: readonly T[], from: number, to: number): T[] {
  const at = Math.min(list.length - 1, Math.max(0, to))
  if (from === at || from < 0 || from >= list.length) return [...list]
  return insertAt(removeAt(list, from), at, list[from]!)
}

/** The place an item comes to when it is dropped before `gap` (0 … length), counted with the item still in its old place. */
export function placeOfGap(from: number, gap: number): number {
  return gap > from ? gap - 1 : gap
}

/** A copy that shares nothing with the original. */
export function copyOf<T>(item: T): T {
  return item === undefined ? item : (JSON.parse(JSON.stringify(item)) as T)
}

/** The words of an item: what its text fields say, the shortest kind first. Empty when it says nothing yet. */
export function summaryOf(item: unknown, fields: readonly SettingDefinition[], locale: string, defaultLocale: string): string {
  if (typeof item === 'string') return item
  if (!isMap(item)) return ''
  for (const types of [['text'], ['textarea', 'richtext', 'richtext_inline', 'html'], ['product', 'category', 'brand', 'link', 'select', 'number']]) {
    for (const field of fields.filter((each) => types.includes(each.type))) {
      const said = wordsOf(item[field.id], locale, defaultLocale)
      if (said) return field.type === 'select' ? (inLanguage(field.options?.find((option) => option.value === said)?.label, locale, defaultLocale) || said) : said
    }
  }
  return ''
}

function wordsOf(value: unknown, locale: string, defaultLocale: string): string {
  const said = isByLocale(value) ? (value[locale] ?? value[defaultLocale] ?? Object.values(value)[0]) : value
  return typeof said === 'number' ? String(said) : typeof said === 'string' ? plainText(said).slice(0, 80) : ''
}

/** Markup read as words. */
export function plainText(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/&nbsp;/g, ' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim()
}

/** The first picture an item shows. */
export function pictureOf(item: unknown, fields: readonly SettingDefinition[]): string | undefined {
  const value = isMap(item) ? fields.filter((field) => field.type === 'image').map((field) => (item as Map)[field.id]).find((each) => each) : undefined
  return typeof value === 'string' ? value : isMap(value) && typeof value.path === 'string' ? value.path : undefined
}

/** A name in a language, else in any. */
export function inLanguage(text: LocalText | string | null | undefined, ...locales: string[]): string {
  if (!text) return ''
  if (typeof text === 'string') return text
  return locales.map((locale) => text[locale]).find(Boolean) ?? text[''] ?? Object.values(text)[0] ?? ''
}
