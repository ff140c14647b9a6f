import type { HistoryEntry } from './types'
import { wall } from './zone'

type Say = (key: string, values?: Record<string, unknown>) => string

/** What somebody did, as the rest of a sentence that begins with their name. */
export function entryWords(entry: HistoryEntry, t: Say, zone?: string): string {
  if (entry.edits) {
    const { added, removed, moved, changed, page, replaced } = entry.edits
    const did = [
      ...(replaced ? [t('history.replaced')] : []),
      ...(added ? [t('history.added', { n: added })] : []),
      ...(removed ? [t('history.removed', { n: removed })] : []),
      ...(moved ? [t('history.movedWidgets', { n: moved })] : []),
      ...(changed ? [t('history.changed', { n: changed })] : []),
      ...(page ? [t('history.page')] : []),
    ]
    return did.join(t('history.and')) || t('history.edited')
  }

  const details = entry.details ?? {}
  const text = (name: string) => (details[name] === null || details[name] === undefined ? '' : String(details[name]))
  const at = (name: string) => (text(name) ? wall(text(name), zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone) : '')
  const what = text('name') || (text('number') ? t('version.title', { n: text('number') }) : '')
  switch (entry.kind) {
    case 'published':
      return t('history.published', { what: t('version.title', { n: text('number') }) }) + (text('note') ? t('history.note', { note: text('note') }) : '')
    case 'scheduled':
    case 'unscheduled':
      return t(`history.${entry.kind}`, { what, from: at('from') }) + (entry.kind === 'scheduled' && text('until') ? t('history.until', { at: at('until') }) : '')
    case 'moved':
      return details.home ? t('history.home') : text('path') ? t('history.movedTo', { path: text('path') }) : t('history.renamed', { title: text('title') })
    case 'ended':
      return t(details.replaced ? 'history.endedReplaced' : 'history.ended', { what })
    case 'shared':
      return t('history.shared', { at: at('expiresAt') })
    default:
      return t(`history.${entry.kind}`, { what, title: text('title') })
  }
}
