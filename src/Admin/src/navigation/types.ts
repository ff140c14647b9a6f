export type MenuText = string | Record<string, string>

/** An entry of a menu, as the server tells and takes it. */
export interface MenuEntry {
  id: string | null
  text: MenuText | null
  url: string | null
  page: string | null
  target: string | null
  items: MenuEntry[] | null
}

export interface MenuHead {
  alias: string
  title: string
  state: 'published' | 'changed' | 'draft'
  origin: string | null
  at: string
}

export interface Menu {
  alias: string
  title: string
  entries: MenuEntry[]
  revision: number | null
  state: 'published' | 'changed' | 'draft'
  origin: string | null
  locales: string[]
  pages: Record<string, { title: string; path: string }>
}
