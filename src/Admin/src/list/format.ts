/** Money arrives as {minor, currency}; ISO 4217 says how many decimals the currency has. */
export function money(value: unknown, culture: string): string {
  if (!isMoney(value)) return value === null || value === undefined ? '' : String(value)
  const format = new Intl.NumberFormat(culture, { style: 'currency', currency: value.currency })
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2
  return format.format(value.minor / 10 ** decimals)
}

function isMoney(value: unknown): value is { minor: number; currency: string } {
  return typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value
}

export function instant(value: unknown, culture: string): string {
  const at = new Date(String(value))
  return Number.isNaN(at.getTime())
    ? ''
    : new Intl.DateTimeFormat(culture, { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
}

export function number(value: unknown, culture: string): string {
  return typeof value === 'number' ? new Intl.NumberFormat(culture).format(value) : value === null || value === undefined ? '' : String(value)
}

const good = ['ok', 'done', 'active', 'published', 'enabled', 'open', 'paid', 'listed', 'available']
const bad = ['failed', 'refused', 'error', 'problem', 'rejected']
const waiting = ['draft', 'pending', 'scheduled', 'warning', 'changed', 'running']

export function tone(status: unknown): 'good' | 'bad' | 'waiting' | 'quiet' {
  const value = String(status).toLowerCase()
  return good.includes(value) ? 'good' : bad.includes(value) ? 'bad' : waiting.includes(value) ? 'waiting' : 'quiet'
}
