export type LocalText = Record<string, string>

export interface Version {
  number: number
  kind: 'published' | 'named' | 'scheduled' | 'found'
  name: string | null
  note: string | null
  by: string
  at: string
  shown: boolean
  of: number | null
}

export interface DifferentWidget {
  id: string
  type: string
  name: string | null
  typeName: LocalText | null
  says: string | null
}

export interface DifferentPlace {
  parent: DifferentWidget | null
  slot: string
  slotName: LocalText | null
  index: number
}

export interface DifferentValue {
  path: string
  label: LocalText | null
  before: unknown
  after: unknown
}

export interface Difference {
  added: { widget: DifferentWidget; place: DifferentPlace; within: number }[]
  removed: { widget: DifferentWidget; place: DifferentPlace; within: number }[]
  moved: { widget: DifferentWidget; from: DifferentPlace; to: DifferentPlace }[]
  changed: { widget: DifferentWidget; values: DifferentValue[] }[]
  page: DifferentValue[]
}

export interface Comparison {
  from: { name: string; url: string; expires: string }
  to: { name: string; url: string; expires: string }
  same: boolean
  difference: Difference
}

export interface ScheduleEntry {
  id: number
  from: string
  until: string | null
  version: number
  name: string | null
  state: 'waiting' | 'shown' | 'done' | 'missed' | 'cancelled'
  note: string | null
  by: string
  trouble: string | null
}

export interface Share {
  id: number
  url: string
  state: 'open' | 'expired' | 'revoked'
  expires: string
  locale: string | null
  at: string | null
  device: string | null
  by: string
  created: string
  views: number
  seen: string | null
}

export interface HistoryEntry {
  kind: string
  by: string
  at: string
  from: string | null
  edits: { added: number; removed: number; moved: number; changed: number; page: boolean; replaced: boolean } | null
  details: Record<string, unknown> | null
}

export interface Block {
  id: string
  title: string
  usedOn: number
  widgets: number
  types: string[]
  origin: string | null
  at: string | null
}

export interface Pattern {
  id: string
  name: string
  widgets: number
  types: string[]
  origin: string | null
  at: string | null
  by: string
}

export interface Warning {
  widget: string
  setting: string | null
  message: string
  code: string
  values?: string[]
}

/** What the panels need of an operation; the composer's own types say all of it. */
export type LifeOp = { op: string } & Record<string, unknown>

export interface LifeWidget {
  type: string
  v: number
  settings?: Record<string, unknown>
  slots?: Record<string, string[]>
  ref?: string
  name?: string
  [unknown: string]: unknown
}

export interface LifeDocument {
  slots: Record<string, string[]>
  widgets: Record<string, LifeWidget>
  page?: Record<string, unknown>
}

/** What a site has of its parent's document, and what it says otherwise. */
export interface Inheritance {
  parent: { name: string; displayName: string } | null
  detached: boolean
  differences: InheritedDifference[]
  overrides: { widget: string | null; path: string[]; value: unknown }[]
  own: string[]
  moved: string[]
  hidden: string[]
  suspended: string[]
}

export interface InheritedDifference {
  kind: 'value' | 'moved' | 'removed'
  widget: string | null
  path: string[]
  base: unknown
  theirs: unknown
  ours: unknown
}

export interface OverlayAnswer {
  answer: 'take' | 'keep' | 'merge' | 'revert'
  kind: string
  widget: string | null
  path: string[]
  value?: string
}
