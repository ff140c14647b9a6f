export interface ThemeLine {
  path: string
  origin: 'own' | 'parent' | 'theme' | 'widget' | 'none'
  from: string | null
  hasDraft: boolean
  version: number
}

export interface ThemeFiles {
  site: string
  theme: string
  chain: string[]
  scheme: string
  files: ThemeLine[]
}

export interface ThemeFile extends Omit<ThemeLine, 'hasDraft' | 'version'> {
  body: string
  draft: string | null
  draftBy: string | null
  draftAt: string | null
  themeBody: string | null
  beneathBody: string | null
  revision: number
  versions: { number: number; at: string; by: string; note: string | null; isReset: boolean; isCurrent: boolean }[]
}

export interface TokenValues {
  scheme?: string | null
  tokens?: Record<string, string> | null
  darkTokens?: Record<string, string> | null
}

export interface Tokens {
  theme: string
  scheme: string
  groups: { id: string; label: string; tokens: { name: string; type: string; label: string; hint: string | null; value: string | null; dark: string | null }[] }[]
  contrast: { text: string; on: string; least: number }[]
  own: TokenValues
  draft: TokenValues | null
  revision: number
}
