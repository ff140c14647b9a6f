export interface MediaRow {
  id: number
  path: string
  folder: string
  name: string
  type: string
  width: number
  height: number
  bytes: number
  version: string
  url: string
  thumb: string | null
  colour: string
  hasAlt: boolean
  storedAt: string
}

export interface MediaUse {
  kind: string
  title: string
  site: string | null
  href: string | null
  draft: boolean
}

export interface MediaDetail {
  file: MediaRow
  large: string
  cuts: boolean
  alts: Record<string, string>
  tags: string[]
  focal: { x: number; y: number }
  former: string[]
  uses: MediaUse[]
}

export interface MediaFolders {
  folders: { path: string; files: number }[]
  tags: { name: string; files: number }[]
  files: number
  limits: { pictureMegabytes: number; videoMegabytes: number; megapixels: number; extensions: string[] }
}
