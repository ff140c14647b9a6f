import type { Device, SettingDefinition } from '../../model/types'
import { isMap, same, without, type Map } from '../../model/json'

/** Where the form stands: what is typed is said in this language, for this device. */
export interface Place {
  locale: string
  defaultLocale: string
  device: Device
}

/** What a field shows. */
export interface Reading {
  /** Stored for exactly this language and device; undefined where nothing is. */
  value: unknown
  /** What shows while nothing is stored here. */
  inherited: unknown
  /** Where that comes from: `default`, `base` or `tablet`, a language, or `''` where nothing stands in. */
  from: string
  /** Stored, and not what the default says: there is something to put back. */
  own: boolean
}

/** A change: `path` begins with the setting's id. A value of null removes what is there. */
export interface Change {
  path: string[]
  value: unknown
}

const localeName = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
const deviceKeys: Record<Device, string> = { desktop: 'base', tablet: 'tablet', mobile: 'mobile' }

export const deviceKey = (device: Device) => deviceKeys[device]

export function isByLocale(value: unknown): value is Map {
  return isMap(value) && Object.keys(value).length > 0 && Object.keys(value).every((name) => localeName.test(name))
}

export function isByDevice(value: unknown): value is Map {
  return isMap(value) && 'base' in value
}

/** A list's languages lie in its items. */
export const isLocalised = (setting: SettingDefinition) => setting.localizable === true && setting.type !== 'list'
export const isResponsive = (setting: SettingDefinition) => setting.responsive === true

const known = (value: unknown) => (value === null ? undefined : value)

export function read(setting: SettingDefinition, stored: unknown, place: Place): Reading {
  const outer = isLocalised(setting) ? readLocale(stored, setting.default, place) : { value: known(stored), inherited: known(setting.default), from: 'default' }
  const inner = isResponsive(setting) ? readDevice(outer.value, outer.inherited, outer.from, place.device) : outer
  const before = put(setting, stored, place, undefined)
  return {
    value: inner.value,
    inherited: inner.inherited,
    from: inner.inherited === undefined ? '' : inner.from,
    own: inner.value !== undefined && !same(before, stored),
  }
}

/** What the page shows here. */
export function effective(setting: SettingDefinition, stored: unknown, place: Place): unknown {
  const { value, inherited } = read(setting, stored, place)
  return value !== undefined ? value : inherited
}

/** The op that says a value here. It names the smallest part that may change without touching what other languages and devices show. */
export function write(setting: SettingDefinition, stored: unknown, place: Place, value: unknown): Change {
  return change(setting, stored, place, put(setting, stored, place, value))
}

/** The op that puts the default back here. */
export function clear(setting: SettingDefinition, stored: unknown, place: Place): Change {
  return change(setting, stored, place, put(setting, stored, place, undefined))
}

/** A list's item, or any map of settings, with one change made. */
export function apply(settings: Map, { path, value }: Change): Map {
  const [name, ...rest] = path as [string, ...string[]]
  if (rest.length === 0) return value === null || value === undefined ? without(settings, name) : { ...settings, [name]: value }
  const inner = settings[name]
  return { ...settings, [name]: apply(isMap(inner) ? inner : {}, { path: rest, value }) }
}

/** The setting's whole stored value after the change; undefined: nothing is stored. */
function put(setting: SettingDefinition, stored: unknown, place: Place, value: unknown): unknown {
  if (!isLocalised(setting)) return isResponsive(setting) ? putDevice(known(stored), known(setting.default), place.device, value) : value
  const here = readLocale(stored, setting.default, place)
  const inner = isResponsive(setting) ? putDevice(here.value, here.inherited, place.device, value) : value
  return putLocale(known(stored), known(setting.default), place, inner)
}

/** The finest path that leads from what is stored to what shall be. */
function change(setting: SettingDefinition, stored: unknown, place: Place, next: unknown): Change {
  const keys = [...(isLocalised(setting) ? [place.locale] : []), ...(isResponsive(setting) ? [deviceKeys[place.device]] : [])]
  const path = [setting.id]
  let [before, after] = [known(stored), next]
  // The first word in a language makes its own map: there is nothing else to keep.
  const begins = before === undefined && isLocalised(setting) && isMap(after) && Object.keys(after).length === 1
  for (const key of keys) {
    if (!isMap(after) || !(isMap(before) || (begins && path.length === 1)) || !same(without((before ?? {}) as Map, key), without(after, key))) break
    path.push(key)
    ;[before, after] = [known(((before ?? {}) as Map)[key]), after[key]]
  }
  return { path, value: after === undefined ? null : after }
}

function readLocale(stored: unknown, standard: unknown, { locale, defaultLocale }: Place) {
  const value = known(stored)
  if (value === undefined) return { value, inherited: known(pick(standard, locale, defaultLocale)?.value), from: 'default' }
  if (!isByLocale(value)) {
    // One text for all languages: the site's own says it, the others show it.
    return locale === defaultLocale ? { value, inherited: known(pick(standard, locale, defaultLocale)?.value), from: 'default' } : { value: undefined, inherited: value, from: defaultLocale }
  }
  const other = pick(without(value, locale), defaultLocale, defaultLocale)
  return { value: known(value[locale]), inherited: known(other?.value), from: other?.locale ?? '' }
}

/** As the server picks: the language, the site's own, then whichever comes first. */
function pick(texts: unknown, locale: string, defaultLocale: string): { value: unknown; locale: string } | undefined {
  if (!isByLocale(texts)) return texts === undefined || texts === null || isMap(texts) && Object.keys(texts).length === 0 ? undefined : { value: texts, locale: 'default' }
  const found = [locale, defaultLocale, ...Object.keys(texts)].find((name) => known(texts[name]) !== undefined)
  return found === undefined ? undefined : { value: texts[found], locale: found }
}

function putLocale(stored: unknown, standard: unknown, { locale, defaultLocale }: Place, value: unknown): unknown {
  const others = isByLocale(stored) ? without(stored, locale) : stored === undefined ? (isByLocale(standard) ? without(standard, locale) : {}) : locale === defaultLocale ? {} : { [defaultLocale]: stored }
  const said = value !== undefined ? value : isByLocale(standard) ? known(standard[locale]) : undefined
  const next = said === undefined ? others : { ...others, [locale]: said }
  return Object.keys(next).length === 0 || same(next, standard) ? undefined : next
}

function readDevice(stored: unknown, standard: unknown, from: string, device: Device) {
  if (stored === undefined) return { value: undefined, inherited: onDevice(standard, device).value, from }
  if (device === 'desktop') return { value: known(isByDevice(stored) ? stored.base : stored), inherited: onDevice(standard, 'desktop').value, from }
  const own = isByDevice(stored) ? known(stored[device]) : undefined
  const above = onDevice(isByDevice(stored) ? without(stored, device) : stored, device)
  return { value: own, inherited: above.value, from: above.from }
}

/** Phones take the tablet's value where there is one: its media query holds for them too. */
function onDevice(value: unknown, device: Device): { value: unknown; from: string } {
  if (!isByDevice(value)) return { value: known(value), from: 'base' }
  const names = device === 'mobile' ? ['mobile', 'tablet', 'base'] : device === 'tablet' ? ['tablet', 'base'] : ['base']
  const from = names.find((name) => known(value[name]) !== undefined) ?? 'base'
  return { value: known(value[from]), from }
}

function putDevice(stored: unknown, standard: unknown, device: Device, value: unknown): unknown {
  const key = deviceKeys[device]
  const whole: Map = isByDevice(stored) ? stored : stored !== undefined ? { base: stored } : isByDevice(standard) ? standard : { base: standard ?? null }
  const said = value !== undefined ? value : isByDevice(standard) ? known(standard[key]) : device === 'desktop' ? standard : undefined
  const next = said === undefined && device !== 'desktop' ? without(whole, key) : { ...whole, [key]: said ?? null }
  const plain = Object.keys(next).length === 1 ? known(next.base) : undefined
  if (same(next, standard) || (Object.keys(next).length === 1 && same(plain, standard))) return undefined
  // A value for every device needs no map, unless there is one already.
  return plain !== undefined && !isByDevice(stored) ? plain : next
}
