import type { LocationQuery } from 'vue-router'

/** What a list shows, as it stands in the address: a link to it, or going back, shows the same rows. */
export interface ListAddress {
  search: string
  filters: Record<string, string>
  after: string | null
}

const prefix = 'filter.'

export function readAddress(query: LocationQuery): ListAddress {
  const filters: Record<string, string> = {}
  for (const [key, value] of Object.entries(query)) {
    if (key.startsWith(prefix) && typeof value === 'string' && value) filters[key.slice(prefix.length)] = value
  }

  return { search: single(query.q) ?? '', filters, after: single(query.after) }
}

/** Only what differs from the plain list, in a stable order. */
export function writeAddress(address: ListAddress): Record<string, string> {
  const query: Record<string, string> = {}
  if (address.search.trim()) query.q = address.search.trim()
  for (const name of Object.keys(address.filters).sort()) {
    const value = address.filters[name]
    if (value) query[prefix + name] = value
  }

  if (address.after) query.after = address.after
  return query
}

function single(value: LocationQuery[string] | undefined): string | null {
  return typeof value === 'string' && value ? value : null
}
