import type { Difference, DifferentPlace, DifferentValue, DifferentWidget, LocalText } from './types'

export interface DiffLine {
  kind: 'added' | 'removed' | 'moved' | 'changed' | 'page'
  widget: string | null
  title: string
  /** Where, or from where to where. */
  place: string
  values: { label: string; before: string; after: string }[]
}

type Say = (key: string, values?: Record<string, unknown>) => string

/** The difference as lines for people, by the names they know the widgets by. */
export function linesOf(difference: Difference, culture: string, t: Say): DiffLine[] {
  const say = (text: LocalText | null | undefined) => text?.[culture] ?? text?.['zh-CN'] ?? Object.values(text ?? {})[0] ?? ''
  const nameOf = (widget: DifferentWidget) => widget.name || (widget.type === 'block' && !widget.typeName ? t('diff.block') : say(widget.typeName) || widget.type) + (widget.says ? t('diff.says', { words: widget.says }) : '')
  const placeOf = (place: DifferentPlace) =>
    t('diff.place', { where: place.parent ? nameOf(place.parent) + (say(place.slotName) ? ` · ${say(place.slotName)}` : '') : t(`slot.${place.slot}`).startsWith('life.') ? place.slot : t(`slot.${place.slot}`), n: place.index + 1 })
  const valueOf = (value: DifferentValue, page: boolean) => ({
    label: page ? t(`diff.page.${value.path}`) : value.path.startsWith('$') ? t(`diff.own.${value.path.slice(1)}`) : say(value.label) || value.path,
    before: shown(value.before, t),
    after: shown(value.after, t),
  })

  return [
    ...(difference.page.length ? [{ kind: 'page' as const, widget: null, title: t('diff.thePage'), place: '', values: difference.page.map((value) => valueOf(value, true)) }] : []),
    ...difference.added.map((each) => ({ kind: 'added' as const, widget: each.widget.id, title: nameOf(each.widget), place: placeOf(each.place) + within(each.within, t), values: [] })),
    ...difference.removed.map((each) => ({ kind: 'removed' as const, widget: each.widget.id, title: nameOf(each.widget), place: placeOf(each.place) + within(each.within, t), values: [] })),
    ...difference.moved.map((each) => ({ kind: 'moved' as const, widget: each.widget.id, title: nameOf(each.widget), place: t('diff.fromTo', { from: placeOf(each.from), to: placeOf(each.to) }), values: [] })),
    ...difference.changed.map((each) => ({ kind: 'changed' as const, widget: each.widget.id, title: nameOf(each.widget), place: '', values: each.values.map((value) => valueOf(value, false)) })),
  ]
}

const within = (count: number, t: Say) => (count > 0 ? t('diff.within', { n: count }) : '')

/** A stored value as a person would read it out: short, without braces. */
export function shown(value: unknown, t: Say): string {
  if (value === null || value === undefined || value === '') return t('diff.nothing')
  if (typeof value === 'boolean') return t(value ? 'diff.yes' : 'diff.no')
  if (typeof value === 'string') return short(value.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim())
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.every((each) => typeof each !== 'object') ? short(value.join('、')) : t('diff.items', { n: value.length })
  const members = value as Record<string, unknown>
  if ('hiddenOn' in members) {
    const hidden = (members.hiddenOn as string[]) ?? []
    return hidden.length ? t('diff.hidden', { devices: hidden.map((device) => t(`device.${device}`)).join('、') }) : t('diff.everywhere')
  }
  if ('base' in members || 'tablet' in members || 'mobile' in members) {
    return short(Object.entries(members).map(([device, each]) => `${t(`device.${device === 'base' ? 'desktop' : device}`)} ${shown(each, t)}`).join(' / '))
  }
  if (Object.keys(members).every((key) => /^[a-z]{2}(-[A-Z]{2})?$/.test(key))) return short(Object.values(members).map((each) => shown(each, t)).join(' / '))
  for (const key of ['title', 'label', 'path', 'url', 'href', 'src', 'handle', 'name', 'value', 'id']) if (typeof members[key] === 'string' && members[key]) return short(String(members[key]))
  return short(JSON.stringify(value))
}

const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

/** So many of each, for one line above the list. */
export function countsOf(difference: Difference) {
  return { added: difference.added.length, removed: difference.removed.length, moved: difference.moved.length, changed: difference.changed.length, page: difference.page.length }
}
