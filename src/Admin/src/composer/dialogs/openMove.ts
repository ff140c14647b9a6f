import type { InjectionKey } from 'vue'

/** Opens the dialog that moves what is selected to a place chosen from a list. */
export const openMoveKey = Symbol('move') as InjectionKey<() => void>
