const kept = 'brandmall.tour'

type Store = Pick<Storage, 'getItem' | 'setItem'>

/** Whether a person has seen (or skipped) a tour in this browser. A store that cannot be read shows none: nobody is to be told the same twice. */
export function hasSeen(person: string, tour: string, store: Store = localStorage): boolean {
  try {
    return (JSON.parse(store.getItem(kept) ?? '{}') as Record<string, string[]>)[person]?.includes(tour) ?? false
  } catch {
    return true
  }
}

export function markSeen(person: string, tour: string, store: Store = localStorage) {
  try {
    const seen = JSON.parse(store.getItem(kept) ?? '{}') as Record<string, string[]>
    store.setItem(kept, JSON.stringify({ ...seen, [person]: [...new Set([...(seen[person] ?? []), tour])] }))
  } catch {
    // Without a store it is shown again next time.
  }
}
