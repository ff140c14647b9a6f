import type { PressSaid } from '../frame/protocol'

/** How far a hand may slip and still mean the same point. */
const slip = 4

export type Press = Pick<PressSaid, 'x' | 'y' | 'under'>

/** The widget a press means: the uppermost, or the one below the selected when the same point is pressed again; after the lowest the uppermost. */
export function meantBy(press: Press, before: Press | null, selected: string | null): string | null {
  const top = press.under[0] ?? null
  const again = before !== null && Math.abs(press.x - before.x) <= slip && Math.abs(press.y - before.y) <= slip
  const at = again && selected !== null ? press.under.indexOf(selected) : -1
  return at < 0 ? top : press.under[(at + 1) % press.under.length]!
}
