type Say = (key: string, values?: Record<string, unknown>) => string

/** Of a setting: its label, then the language or device it is said for. Other members of a widget have words of their own. */
export function pathWords(path: string[], settingName: (id: string) => string, t: Say) {
  if (path[0] !== 'settings') return t(`inherit.member.${['hiddenOn', 'absent', 'name', 'locked', 'held', 'ref', 'title', 'path', 'description', 'image', 'noIndex'].includes(path[0] ?? '') ? path[0] : 'other'}`)
  const [, setting, part] = path
  return settingName(setting ?? '') + (part ? ` · ${part === 'base' ? t('device.desktop') : part === 'tablet' || part === 'mobile' ? t(`device.${part}`) : part}` : '')
}

/** A value in a line or two. */
export function valueWords(value: unknown, t: Say): string {
  if (value === null || value === undefined || value === '') return t('inherit.default')
  if (value === true || value === false) return t(value ? 'inherit.yes' : 'inherit.no')
  if (typeof value === 'string') return value.replace(/<br\s*\/?>/g, '\n').replace(/<[^>]+>/g, '').slice(0, 240)
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.every((one) => typeof one !== 'object') ? value.join('、').slice(0, 240) : t('inherit.items', { n: value.length })
  const path = (value as { path?: unknown }).path
  return typeof path === 'string' ? path : Object.entries(value as Record<string, unknown>).map(([name, one]) => `${name}: ${valueWords(one, t)}`).join('\n').slice(0, 240)
}
