/** Where a plain length or number can be slid to, around what it is. */
export interface Slide {
  number: number
  unit: string
  range: { min: number; max: number; step: number }
}

const spans: Record<string, { least: number; step: number }> = { px: { least: 32, step: 1 }, rem: { least: 2, step: 0.0625 }, em: { least: 2, step: 0.05 }, '%': { least: 100, step: 1 }, '': { least: 2, step: 0.05 } }

/** `16px` slides from 0 to 48; `clamp(…)`, names of fonts and the like do not. */
export function slideOf(value: string | undefined): Slide | null {
  const said = /^(\d+(?:\.\d+)?)(px|rem|em|%|)$/.exec(value?.trim() ?? '')
  const span = said && spans[said[2]!]
  if (!said || !span) return null
  const number = Number(said[1])
  // A weight or another large number goes by its tenths of tens.
  if (said[2] === '' && number >= 100) return { number, unit: '', range: { min: 100, max: 900, step: 100 } }
  const top = Math.max(span.least, 2 ** Math.ceil(Math.log2(Math.max(number, 0.01) * 1.5)))
  return { number, unit: said[2]!, range: { min: 0, max: top, step: span.step } }
}
