import type { InjectionKey } from 'vue'

/** A widget kept for other pages: as a block that stays shared, or as something pages begin from. */
export type SavedAs = 'block' | 'pattern'
export const saveAsKey = Symbol('saveAs') as InjectionKey<(widget: string, as: SavedAs) => void>
