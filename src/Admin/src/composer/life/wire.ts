import { ask } from '../../api'
import type { Block, Comparison, HistoryEntry, Inheritance, LifeDocument, OverlayAnswer, LifeOp, LifeWidget, Pattern, ScheduleEntry, Share, Version, Warning } from './types'

/** The server, as far as a document's life goes. */
export function lifeOf(site: string, doc: string) {
  const root = `/sites/${encodeURIComponent(site)}/composer`
  const own = `${root}/documents/${encodeURIComponent(doc)}`
  const post = <T>(path: string, body: unknown = {}) => ask<T>(path, { method: 'POST', body })
  const drop = (path: string) => ask<void>(path, { method: 'DELETE' })
  return {
    open: () => ask<{ rev: number; document: LifeDocument; title: string; published: { at: string | null; by: string } | null; changed: boolean; timeZone: string; locales: string[]; permissions: string[]; kind: string; preview: { url: string } }>(own),
    publish: (rev: number, note: string, name = '') => post<{ versionId: string; rev: number; number: number; warnings: Warning[] }>(`${own}/publish`, { rev, note: note || null, name: name || null }),
    unpublish: () => post<void>(`${own}/unpublish`),
    versions: (before?: number | null) => ask<{ versions: Version[]; next: number | null }>(`${own}/versions${before ? `?before=${before}` : ''}`),
    keep: (name: string, note: string) => post<{ number: number }>(`${own}/versions`, { name, note: note || null }),
    version: (number: number) => ask<{ number: number; document: LifeDocument }>(`${own}/versions/${number}`),
    restore: (number: number) => post<{ rev: number }>(`${own}/versions/${number}/restore`),
    widgetOps: (number: number, widget: string) => ask<{ rev: number; ops: LifeOp[] }>(`${own}/versions/${number}/widgets/${encodeURIComponent(widget)}/ops`),
    compare: (from: string, to: string, signal?: AbortSignal) => ask<Comparison>(`${own}/versions/diff?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`, { signal }),
    schedule: () => ask<{ timeZone: string; entries: ScheduleEntry[] }>(`${own}/schedule`),
    queue: (body: { from: string; until: string | null; rev?: number; version?: number; note: string | null }) => post<ScheduleEntry>(`${own}/schedule`, body),
    unqueue: (id: number) => drop(`${own}/schedule/${id}`),
    shares: () => ask<{ shares: Share[] }>(`${own}/share`),
    share: (body: { expires: string; locale?: string; at?: string; device?: string }) => post<Share>(`${own}/share`, body),
    unshare: (id: number) => drop(`${own}/share/${id}`),
    history: (before?: string | null) => ask<{ entries: HistoryEntry[]; next: string | null }>(`${own}/history${before ? `?before=${encodeURIComponent(before)}` : ''}`),
    look: (at?: string) => post<{ url: string }>(`${own}/preview`, { edit: false, at: at ?? null }),
    inheritance: () => ask<Inheritance>(`${own}/inheritance`),
    answer: (answers: OverlayAnswer[]) => post<unknown>(`${own}/inheritance/answers`, { answers }),
    part: () => post<void>(`${own}/inheritance/detach`),
    follow: () => post<void>(`${own}/inheritance/attach`),
    blocks: () => ask<Block[]>(`${root}/blocks`),
    uses: () => ask<{ uses: { site: string; doc: string; title: string; published: boolean }[] }>(`${root}/blocks/${encodeURIComponent(doc)}/uses`),
    saveBlock: (title: string, rootWidget: string, widgets: Record<string, LifeWidget>) => post<{ id: string; title: string; widget: LifeWidget }>(`${root}/blocks`, { title, root: rootWidget, widgets }),
    detach: (widget: string) => ask<{ rev: number; ops: LifeOp[] }>(`${own}/widgets/${encodeURIComponent(widget)}/detach`),
    patterns: () => ask<Pattern[]>(`${root}/templates`),
    pattern: (id: string) => ask<{ roots: string[]; widgets: Record<string, LifeWidget> }>(`${root}/templates/${encodeURIComponent(id)}`),
    saveWidgetPattern: (name: string, rootWidget: string, widgets: Record<string, LifeWidget>) => post<{ id: string }>(`${root}/templates`, { name, root: rootWidget, widgets }),
    savePattern: (name: string) => post<{ id: string }>(`${root}/templates`, { name, doc }),
  }
}

export type Life = ReturnType<typeof lifeOf>
