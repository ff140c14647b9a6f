/** A text in several languages, by locale. */
export type LocalText = Record<string, string>
export type Device = 'desktop' | 'tablet' | 'mobile'

export interface SettingOption {
  value: string
  label?: LocalText | null
  icon?: string | null
}

/** One setting of a widget type, as its widget.json declares it. */
export interface SettingDefinition {
  id: string
  type: string
  label?: LocalText | null
  info?: LocalText | null
  default?: unknown
  min?: number | null
  max?: number | null
  step?: number | null
  unit?: string | null
  required?: boolean
  localizable?: boolean
  responsive?: boolean
  inline?: boolean
  css?: boolean
  visibleIf?: unknown
  options?: SettingOption[] | null
  fields?: SettingDefinition[] | null
  alt?: string | null
  focal?: boolean
  art?: string[] | null
  maxKb?: number | null
  token?: string | null
  tab?: string | null
  ai?: string[] | null
}

/** A place in a widget that holds widgets. */
export interface SlotDefinition {
  id: string
  name?: LocalText | null
  accepts?: string[] | null
  min?: number | null
  max?: number | null
  axis?: 'x' | 'y' | 'grid' | string
}

/** Where a widget may stand; nothing said means anywhere. */
export interface PlacementRules {
  pages?: string[] | null
  parents?: string[] | null
  maxPerPage?: number | null
  maxDepth?: number | null
}

/** A widget of a preset: nested, without ids. */
export interface PresetWidget {
  type: string
  settings?: Record<string, unknown> | null
  slots?: Record<string, PresetWidget[]> | null
}

export interface WidgetPreset {
  name: LocalText
  settings?: Record<string, unknown> | null
  slots?: Record<string, PresetWidget[]> | null
}

export interface WidgetType {
  type: string
  version: number
  name: LocalText
  category: string
  icon: string
  keywords: string[]
  origin?: string
  slots: SlotDefinition[]
  allowedIn?: PlacementRules | null
  settings: SettingDefinition[]
  tabs?: string[] | null
  presets: WidgetPreset[]
  rerenderOnChildren?: boolean
  fullPage?: boolean
}

/** One placed widget. Settings hold only what differs from the defaults. */
export interface WidgetInstance {
  type: string
  v: number
  settings?: Record<string, unknown>
  slots?: Record<string, string[]>
  hiddenOn?: Device[]
  /** Not rendered at all on the devices it is hidden on. */
  absent?: boolean
  ref?: string
  locked?: boolean
  /** What sites below may not say otherwise: ids of settings, `place`, or `*` for all of it. */
  held?: string[]
  name?: string
  [unknown: string]: unknown
}

export interface PageDocument {
  slots: Record<string, string[]>
  widgets: Record<string, WidgetInstance>
  page?: Record<string, unknown>
  [unknown: string]: unknown
}

/** `after` = ids that stand before the place, nearest first. */
export interface Place {
  parent: string | null
  slot: string
  after: string[]
}

export type InsertOp = { op: 'insert'; root: string; widgets: Record<string, WidgetInstance> } & Place
export type MoveOp = { op: 'move'; widget: string } & Place
export type RemoveOp = { op: 'remove'; widget: string }
export type SetOp = { op: 'set'; widget: string; path: string[]; value: unknown }
export type ShowOp = { op: 'show'; widget: string; hiddenOn: Device[]; absent?: boolean }
export type MarkOp = { op: 'mark'; widget: string; name?: string | null; locked?: boolean; held?: string[] }
export type PageOp = { op: 'page'; path: string[]; value: unknown }
export type ReplaceOp = { op: 'replace'; document: PageDocument }
export type Op = InsertOp | MoveOp | RemoveOp | SetOp | ShowOp | MarkOp | PageOp | ReplaceOp

/** What is wrong with a value that was stored all the same. */
export interface Problem {
  widget: string
  /** Nothing: the widget as a whole. */
  setting: string | null
  message: string
  code: string
  /** What the message names: a limit, a name. */
  values?: string[]
  /** Of one item of a list, from 0. */
  item?: number | null
  field?: string | null
}
