/** The clock on the wall of a zone: what people of the site read and write. `2026-11-11 00:00`. */
export function wall(instant: string | Date, zone: string): string {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(new Date(instant)).map((part) => [part.type, part.value]),
  )
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`
}

/** The instant at which that clock shows this; where it is put forward over it, the moment just after. */
export function instantAt(shown: string, zone: string): string {
  const [date, time] = shown.split(' ')
  const wanted = Date.parse(`${date}T${time}:00Z`)
  // The zone's distance from UTC depends on the instant that is looked for: the second guess knows it.
  let guess = wanted
  for (let round = 0; round < 2; round++) guess += wanted - Date.parse(`${wall(new Date(guess), zone).replace(' ', 'T')}:00Z`)
  return new Date(guess).toISOString()
}

/** How far the zone is from UTC now: `UTC+8`. */
export function offset(zone: string, at = new Date()): string {
  const minutes = Math.round((Date.parse(`${wall(at, zone).replace(' ', 'T')}:00Z`) - Math.floor(at.getTime() / 60000) * 60000) / 60000)
  const hours = Math.floor(Math.abs(minutes) / 60)
  const rest = Math.abs(minutes) % 60
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`
}

/** How long ago, in words; the date when that says more. */
export function ago(instant: string, culture: string, now = Date.now()): string {
  const seconds = Math.round((Date.parse(instant) - now) / 1000)
  const format = new Intl.RelativeTimeFormat(culture, { numeric: 'auto' })
  const past = Math.abs(seconds)
  if (past < 60) return format.format(0, 'minute') === 'this minute' ? 'just now' : '刚刚'
  if (past < 3600) return format.format(Math.round(seconds / 60), 'minute')
  if (past < 86400) return format.format(Math.round(seconds / 3600), 'hour')
  if (past < 86400 * 7) return format.format(Math.round(seconds / 86400), 'day')
  return new Intl.DateTimeFormat(culture, { year: 'numeric', month: 'short', day: 'numeric' }).format(new Date(instant))
}
