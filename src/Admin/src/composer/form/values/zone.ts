/** A wall clock's time is kept with the offset its place had at that moment: people mean the shop's clock, machines need the instant. */

interface Wall { year: number; month: number; day: number; hour: number; minute: number; second: number }

const two = (value: number) => String(value).padStart(2, '0')

function wallAt(instant: number, zone: string): Wall {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }).formatToParts(instant)
  const get = (type: string) => Number(parts.find((part) => part.type === type)!.value)
  return { year: get('year'), month: get('month'), day: get('day'), hour: get('hour'), minute: get('minute'), second: get('second') }
}

/** Minutes the place is ahead of UTC at an instant. */
export function offsetAt(instant: number, zone: string): number {
  const wall = wallAt(instant, zone)
  return Math.round((Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second) - Math.floor(instant / 1000) * 1000) / 60_000)
}

/** `2026-12-01T00:00:00+08:00` as a field of the zone shows it: `2026-12-01T00:00`. Empty when it is no date. */
export function toWall(stored: unknown, zone: string): string {
  if (typeof stored !== 'string' || stored === '') return ''
  // A date alone, or a time without an offset, is already the shop's.
  const bare = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?$/.exec(stored)
  if (bare) return `${bare[1]}T${bare[2] ?? '00:00'}`
  const instant = Date.parse(stored)
  if (Number.isNaN(instant)) return ''
  const { year, month, day, hour, minute } = wallAt(instant, zone)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`
}

/** A field's `2026-12-01T00:00` as it is kept, with the zone's offset at that time. Undefined when it is no time. */
export function fromWall(wall: string, zone: string): string | undefined {
  const said = /^(\d{4,})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(wall)
  if (!said) return undefined
  const [, year, month, day, hour, minute] = said
  const asUtc = Date.UTC(+year!, +month! - 1, +day!, +hour!, +minute!)
  // The offset of the guess is that of the answer except in the hours around a change; then the second look has it. In the hour that does not exist the clock is put forward.
  let offset = offsetAt(asUtc, zone)
  offset = offsetAt(asUtc - offset * 60_000, zone)
  const [ahead, minutes] = [offset < 0 ? '-' : '+', Math.abs(offset)]
  return `${year}-${month}-${day}T${hour}:${minute}:00${ahead}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** How a zone is said beside a field: `UTC+8 · Asia/Shanghai`. */
export function zoneName(zone: string, at = Date.now()): string {
  const minutes = offsetAt(at, zone)
  const hours = Math.abs(minutes) / 60
  return `UTC${minutes < 0 ? '−' : '+'}${Number.isInteger(hours) ? hours : hours.toFixed(2).replace(/0$/, '')} · ${zone}`
}
