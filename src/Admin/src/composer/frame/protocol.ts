import type { Geometry } from '../hit/geometry'
import type { Place } from '../model/types'

/** What the shell tells the preview to show. */
export type FrameOp =
  | { place: { widget: string; owner: Place['parent']; slot: string; after: string[] }; html?: string }
  | { update: { widget: string; html: string } }
  | { drop: { widget: string } }

export type InlineKind = 'line' | 'lines' | 'rich'

export interface PressSaid {
  widget: string | null
  edit: string | null
  /** Every widget at this point, the uppermost first. */
  under: string[]
  x: number
  y: number
  shift: boolean
  meta: boolean
  double: boolean
}

export interface KeySaid {
  key: string
  ctrl: boolean
  meta: boolean
  shift: boolean
  alt: boolean
}

export interface InlineSaid {
  widget: string
  path: string[]
  value: string
  done: boolean
}

/** What the preview answers to. */
export type BridgeMethods = {
  apply(order: { ops: FrameOp[]; style?: string | null }): Promise<Geometry>
  select(widget: string | null): void
  scrollTo(order: { widget: string }): void
  scrollBy(order: { y: number }): void
  startInline(order: { widget: string; path: string[]; kind: InlineKind }): boolean | Promise<boolean>
  stopInline(): void
  format(order: { mark: string }): void
  snapshot(): string
  measure(): Geometry
  /** The theme's tokens as they would be. */
  retoken(css: string): void
  /** One widget and nothing else in the page's middle: a type that is being made. */
  alone(order: { html: string; style: string; css: string }): void
}

/** What the shell answers to. */
export type ShellMethods = {
  ready(said: { rev: number; doc: string }): void
  geometry(said: Geometry): void
  press(said: PressSaid): void
  key(said: KeySaid): void
  inline(said: InlineSaid): void
  fault(said: { message: string }): void
  hover(said: { widget: string | null }): void
}
