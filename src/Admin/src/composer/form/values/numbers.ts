/** What people type as a number: full-width digits, a comma for the point, thousands apart, a unit behind it. Undefined when it is none. */
export function parseNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim().replace(/[\s_]/g, '').replace(/[^\d.,+-]+$/, '').replace(/^[^\d.,+-]+/, '')
  const said = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain) ? plain.replaceAll(',', '') : plain.replace(',', '.')
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(said) ? Number(said) : undefined
}

/** A number without the dust of binary fractions. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

export function within(value: number, min?: number | null, max?: number | null): number {
  return Math.min(max ?? Infinity, Math.max(min ?? -Infinity, value))
}

/** The nearest value a slider can stand on. */
export function onStep(value: number, min: number, step: number): number {
  return tidy(min + Math.round((value - min) / step) * step)
}

/** Digits behind the point of a currency, as ISO 4217 has them. */
export function decimalsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}

/** 12800 of CNY is said as 128, 12850 as 128.50. */
export function toMajor(minor: number, currency: string): string {
  const decimals = decimalsOf(currency)
  const value = minor / 10 ** decimals
  return Number.isInteger(value) ? String(value) : value.toFixed(decimals)
}

/** Amounts are kept in the smallest unit, so that nothing is lost. Undefined when the text is no amount. */
export function toMinor(major: string, currency: string): number | undefined {
  const value = parseNumber(major)
  return value === undefined ? undefined : Math.round(tidy(value * 10 ** decimalsOf(currency)))
}

export function symbolOf(currency: string, culture: string): string {
  return new Intl.NumberFormat(culture, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).formatToParts(0).find((part) => part.type === 'currency')?.value ?? currency
}

export const spans = [
  { unit: 'd', seconds: 86_400 },
  { unit: 'h', seconds: 3_600 },
  { unit: 'min', seconds: 60 },
  { unit: 's', seconds: 1 },
] as const
export type SpanUnit = (typeof spans)[number]['unit']

/** The largest unit in which a duration is a whole number. */
export function spanOf(seconds: number): { amount: number; unit: SpanUnit } {
  const { unit, seconds: length } = (seconds > 0 && spans.find((span) => seconds % span.seconds === 0)) || spans.at(-1)!
  return { amount: tidy(seconds / length), unit }
}

export function secondsOf(amount: number, unit: SpanUnit): number {
  return tidy(amount * spans.find((span) => span.unit === unit)!.seconds)
}
