export type Kind = 'page' | 'template' | 'block' | 'pattern'

/** A row of the list, as the server tells it. */
export interface PageRow {
  id: string
  kind: Kind
  title: string
  state: 'published' | 'changed' | 'draft' | 'theme'
  path: string | null
  href: string | null
  home: boolean
  origin: string | null
  changedAt: string | null
  changedBy: string | null
  usedOn: number | null
  scheduled: { from: string; until: string | null; shown: boolean } | null
}

export interface PageList {
  rows: PageRow[]
  total: number
  next: string | null
}
