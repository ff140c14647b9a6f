import { mint } from '../model/ids'
import type { Kept } from '../model/history'
import type { Batch } from './draft'

/** What a window must not lose: what was not sent, and the way back. */
export interface Luggage {
  clientId: string
  seq: number
  rev: number
  queue: Batch[]
  history: Kept
}

const prefix = (site: string, doc: string) => `brandmall.composer/${site}/${doc}/`

/** Finds the luggage of this window, or what a window that was closed left behind unsent. */
export async function reclaim(site: string, doc: string): Promise<Luggage> {
  const place = prefix(site, doc)
  const mine = sessionStorage.getItem(place)
  const open = new Set((await navigator.locks?.query())?.held?.map((lock) => lock.name))
  let own = mine && !open.has(place + mine) ? read(place + mine) : undefined
  if (!own && navigator.locks) {
    own = Object.keys(localStorage)
      .filter((key) => key.startsWith(place) && !open.has(key))
      .map(read)
      .find((luggage) => luggage && luggage.queue.length > 0)
  }
  const luggage = own ?? { clientId: mine && !open.has(place + mine) ? mine : mint(), seq: 0, rev: -1, queue: [], history: { past: [], future: [] } }
  sessionStorage.setItem(place, luggage.clientId)
  // Held as long as the window lives: another one then knows that this luggage has an owner.
  void navigator.locks?.request(place + luggage.clientId, { ifAvailable: true }, () => new Promise(() => {}))
  return luggage
}

export function put(site: string, doc: string, luggage: Luggage) {
  const key = prefix(site, doc) + luggage.clientId
  try {
    if (luggage.queue.length || luggage.history.past.length || luggage.history.future.length) localStorage.setItem(key, JSON.stringify(luggage))
    else localStorage.removeItem(key)
  } catch {
    // The storage is full: what is unsent matters more than the way back.
    try {
      localStorage.setItem(key, JSON.stringify({ ...luggage, history: { past: [], future: [] } }))
    } catch {
      localStorage.removeItem(key)
    }
  }
}

function read(key: string): Luggage | undefined {
  try {
    const luggage = JSON.parse(localStorage.getItem(key) ?? 'null') as Luggage | null
    return luggage && Array.isArray(luggage.queue) && luggage.history ? luggage : undefined
  } catch {
    return undefined
  }
}
