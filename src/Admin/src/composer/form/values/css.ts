/** CSS values that settings hold as text. */

export interface Sides { top: number; right: number; bottom: number; left: number }

/** `16px 24px` as its four sides; undefined where it is no such thing. */
export function parseSides(text: unknown, unit: string): Sides | undefined {
  if (typeof text === 'number') return { top: text, right: text, bottom: text, left: text }
  if (typeof text !== 'string') return undefined
  const parts = text.trim().split(/\s+/).map((part) => (part === '0' ? 0 : part.endsWith(unit) ? Number(part.slice(0, -unit.length)) : NaN))
  if (parts.length < 1 || parts.length > 4 || text.trim() === '' || parts.some(Number.isNaN)) return undefined
  const [top, right = top, bottom = top, left = right] = parts as [number, ...number[]]
  return { top, right: right!, bottom: bottom!, left: left! }
}

/** The shortest way to say four sides. */
export function writeSides({ top, right, bottom, left }: Sides, unit: string): string {
  const parts = left !== right ? [top, right, bottom, left] : bottom !== top ? [top, right, bottom] : right !== top ? [top, right] : [top]
  return parts.map((part) => (part === 0 ? '0' : `${part}${unit}`)).join(' ')
}

export interface Stop { colour: string; at: number }
export interface Gradient { angle: number; stops: Stop[] }

/** A linear gradient as it is written here; undefined for one of another kind. */
export function parseGradient(text: unknown): Gradient | undefined {
  const said = typeof text === 'string' ? /^linear-gradient\(\s*(-?\d+(?:\.\d+)?)deg\s*,\s*(.+)\)$/s.exec(text.trim()) : null
  if (!said) return undefined
  const stops = said[2]!.split(/,(?![^(]*\))/).map((part) => /^(#[0-9a-fA-F]{3,8}|var\(--[a-z0-9-]+\)|transparent)\s+(-?\d+(?:\.\d+)?)%$/.exec(part.trim()))
  if (stops.length < 2 || stops.some((stop) => stop === null)) return undefined
  return { angle: Number(said[1]), stops: stops.map((stop) => ({ colour: fromCss(stop![1]!), at: Number(stop![2]) })) }
}

export function writeGradient({ angle, stops }: Gradient): string {
  return `linear-gradient(${angle}deg, ${[...stops].sort((a, b) => a.at - b.at).map((stop) => `${toCss(stop.colour)} ${stop.at}%`).join(', ')})`
}

/** `token:color-accent` as CSS says it. */
export function toCss(value: string): string {
  return value.startsWith('token:') ? `var(--${value.slice('token:'.length)})` : value
}

export function fromCss(value: string): string {
  const token = /^var\(--([a-z0-9-]+)\)$/.exec(value)
  return token ? `token:${token[1]}` : value
}

/** What people type as a colour, as settings keep it; undefined when it is none. */
export function parseColour(text: string): string | undefined {
  const said = text.normalize('NFKC').trim().toLowerCase()
  if (said === 'transparent') return said
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(said)
  return hex ? `#${hex[1]}` : /^token:[a-z0-9-]+$/.test(said) ? said : undefined
}

/** Six digits, as the browser's own colour field wants them. */
export function sixDigits(colour: string): string {
  const digits = colour.replace('#', '')
  return digits.length >= 6 ? `#${digits.slice(0, 6)}` : digits.length >= 3 ? `#${[...digits.slice(0, 3)].map((digit) => digit + digit).join('')}` : '#000000'
}

/** `4/5` of `4:5`, `4 / 5`; undefined when it is no ratio. */
export function parseRatio(text: string): string | undefined {
  const said = /^(\d{1,4}(?:\.\d+)?)\s*[:/x×]\s*(\d{1,4}(?:\.\d+)?)$/.exec(text.normalize('NFKC').trim())
  return said && Number(said[1]) > 0 && Number(said[2]) > 0 ? `${said[1]}/${said[2]}` : undefined
}

export function ratioOf(text: string): number {
  const [width, height] = (parseRatio(text) ?? '1/1').split('/').map(Number)
  return width! / height!
}
