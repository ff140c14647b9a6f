import type { Tokens } from './types'

export interface Fault {
  scheme: 'light' | 'dark'
  text: string
  on: string
  ratio: number
  least: number
}

/** WCAG 2's contrast of two opaque colours; null for anything else. The server computes the same. */
export function contrast(first: string, second: string): number | null {
  const [a, b] = [luminance(first), luminance(second)]
  return a === null || b === null ? null : (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

export function faults(rules: Tokens['contrast'], values: Record<'light' | 'dark', Record<string, string>>): Fault[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    rules.flatMap((rule) => {
      const ratio = contrast(values[scheme][rule.text] ?? '', values[scheme][rule.on] ?? '')
      return ratio !== null && ratio < rule.least ? [{ scheme, text: rule.text, on: rule.on, ratio: Math.round(ratio * 100) / 100, least: rule.least }] : []
    }),
  )
}

function luminance(color: string): number | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color)
  const hex = short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : color
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)
  if (!channels) return null
  const [r, g, b] = channels.slice(1).map((c) => linear(parseInt(c, 16) / 255))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
