import { ask } from '../api'
import type { Answer } from './sync/sender'
import type { Batch, Foreign } from './sync/draft'
import type { LocalText, Op, PageDocument, Problem, WidgetType } from './model/types'

export interface Preview {
  origin?: string
  url: string
  expires: string
}

/** A document as it is opened for editing. */
export interface OpenDocument {
  id: string
  kind: 'page' | 'template' | 'block'
  template: string
  title: string | LocalText | null
  path: string | null
  rev: number
  document: PageDocument
  slots: { id: string; name?: LocalText | string | null }[]
  published: { versionId: string; at: string; by?: string | null } | null
  changed: boolean
  locales: string[]
  timeZone: string
  currency: string
  permissions: string[]
  blocks: Record<string, { title: string; usedOn: number | unknown[] }>
  templates: { name: string; title: string | LocalText }[]
  preview: Preview & { origin: string }
  problems?: Problem[]
  /** The parent site the document follows, and what it holds of it, by widget. */
  inherits: { parent: string; held: Record<string, string[]> } | null
  sites: unknown[]
  you: { id: string; name: string }
}

export interface Catalogue {
  types: WidgetType[]
  categories: { id: string; name: LocalText | string }[]
}

export interface View {
  locale: string
  at?: string
}

export interface Clash {
  /** Nothing: the page itself. */
  widget: string | null
  /** A setting; or `place`, `removed`, `shown`, `mark`. */
  path?: string[]
  base?: unknown
  theirs?: unknown
  ours?: unknown
  by?: string
}

/** What a 409 says beside its code. */
export interface ConflictSaid {
  rev: number
  missed: Foreign[]
  conflicts: Clash[]
}

/** The server, as the composer asks it. */
export function wireTo(site: string, doc: string) {
  const root = `/sites/${encodeURIComponent(site)}/composer`
  const own = `${root}/documents/${encodeURIComponent(doc)}`
  return {
    widgets: () => ask<Catalogue>(`${root}/widgets`),
    open: () => ask<OpenDocument>(own),
    send: (batch: Batch, baseRev: number, clientId: string, view: View) =>
      ask<Answer>(`${own}/ops`, { method: 'POST', body: { baseRev, clientId, seq: batch.seq, ops: batch.ops, render: view, ...(batch.force ? { force: true } : {}) } }),
    since: (rev: number) => ask<{ rev: number; batches: Foreign[] }>(`${own}/ops?since=${rev}`),
    render: (widgets: string[] | null, view: View) => ask<Pick<Answer, 'rev' | 'html' | 'style' | 'problems'>>(`${own}/render`, { method: 'POST', body: { widgets, ...view } }),
    /** An address to look at the draft outside the editor. */
    look: (view: View) => ask<Preview>(`${own}/preview`, { method: 'POST', body: { ...view, edit: false } }),
    detach: (widget: string) => ask<{ rev: number; ops: Op[] }>(`${own}/widgets/${encodeURIComponent(widget)}/detach`),
    publish: (rev: number) => ask<{ versionId: string; rev: number }>(`${own}/publish`, { method: 'POST', body: { rev } }),
    preview: (view: View) => ask<Preview>(`${own}/preview`, { method: 'POST', body: { ...view, edit: true } }),
  }
}

export type Wire = ReturnType<typeof wireTo>
