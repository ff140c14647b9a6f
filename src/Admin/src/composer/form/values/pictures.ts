import { isMap } from '../../model/json'
import type { Point } from './points'

/** A picture as a setting keeps it: its path alone, or with what is said of it here. */
export interface PictureValue {
  path: string
  alt?: string
  focal?: Point
  /** The picture phones get instead. */
  mobile?: { path: string; focal?: Point }
  [unknown: string]: unknown
}

export function readPicture(value: unknown): PictureValue | undefined {
  if (typeof value === 'string') return value === '' ? undefined : { path: value }
  return isMap(value) && typeof value.path === 'string' && value.path !== '' ? (value as PictureValue) : undefined
}

/** The shortest form that says it all: a path alone stays a text. */
export function writePicture(picture: PictureValue | undefined): string | PictureValue | null {
  if (!picture?.path) return null
  const said = Object.fromEntries(Object.entries(picture).filter(([, value]) => value !== undefined && value !== null && value !== '')) as PictureValue
  return Object.keys(said).length === 1 ? said.path : said
}

export function mediaUrl(path: string): string {
  return `/media/${path.split('/').map(encodeURIComponent).join('/')}`
}

/** The file's name without its folders. */
export const fileName = (path: string) => path.split('/').at(-1) ?? path
