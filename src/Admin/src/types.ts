export interface Session {
  id: string
  userName: string
  displayName: string
  permissions: string[]
  sites: Record<string, string[]>
}

export interface Site {
  name: string
  displayName: string
  parent: string | null
  tier: string
  region: string
  theme: string
  locales: string[]
  currency: string
  timeZone: string
  isDefault: boolean
  href: string
}

export type ColumnKind = 'text' | 'title' | 'image' | 'money' | 'number' | 'instant' | 'status' | 'tags' | 'link'

export interface Column {
  name: string
  label: string
  kind: ColumnKind
  width: number | null
}

export interface Filter {
  name: string
  label: string
  options: { value: string; label: string }[]
}

export interface Action {
  name: string
  label: string
  kind: 'screen' | 'upload' | 'download'
  target: string
  permission: string
  accept: string | null
}

export interface Resource {
  name: string
  title: string
  empty: string
  icon: string
  group: string
  order: number
  permission: string
  perSite: boolean
  sites: string[]
  columns: Column[]
  filters: Filter[]
  actions: Action[]
  form: boolean
  bulk: string | null
}

export type Row = Record<string, unknown> & { id: string | number; href?: string }

export interface Page {
  rows: Row[]
  next: string | null
}

/** What an upload answers: counts, and the lines that need a look. */
export interface Report {
  status?: string
  lineCount?: number
  lines?: Record<string, unknown>[]
  [count: string]: unknown
}
