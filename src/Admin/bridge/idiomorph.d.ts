declare module 'idiomorph' {
  export const Idiomorph: {
    morph(old: Element, next: string | Element, config?: Record<string, unknown>): Node[]
  }
}
