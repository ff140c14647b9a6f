import { ask } from '../api'
import { culture } from '../i18n'
import { mall } from '../session'
import type { Page, Row } from '../types'

/** A row of a list, as something to choose. */
export interface Choice {
  id: string
  title: string
  note: string
  image?: string
  href?: string
  /** Why shoppers do not see it, in the words of its status; absent: they do. */
  hidden?: string
}

/** Lists whose rows belong to a site, where the session has not told yet. */
const perSite = new Set(['products', 'categories', 'content'])

function address(resource: string, site: string): string {
  const described = mall.resources.find((each) => each.name === resource)
  return `${(described?.perSite ?? perSite.has(resource)) ? `/sites/${encodeURIComponent(site)}` : ''}/resources/${resource}`
}

export async function find(resource: string, site: string, said: { words?: string; after?: string | null; filters?: Record<string, string>; limit?: number; signal?: AbortSignal } = {}): Promise<{ choices: Choice[]; next: string | null }> {
  const query = new URLSearchParams({ limit: String(said.limit ?? 30), culture: culture.value })
  if (said.words) query.set('q', said.words)
  if (said.after) query.set('after', said.after)
  for (const [name, value] of Object.entries(said.filters ?? {})) query.set(`filter.${name}`, value)
  const page = await ask<Page>(`${address(resource, site)}?${query}`, { signal: said.signal })
  return { choices: page.rows.map(choiceOf), next: page.next }
}

export function choiceOf(row: Row): Choice {
  const id = String(row.id)
  const status = typeof row.status === 'string' ? row.status : typeof row.state === 'string' ? row.state : ''
  return {
    id,
    title: String(row.title ?? id),
    note: String(row.path ?? row.handle ?? id),
    image: typeof row.image === 'string' ? row.image : undefined,
    href: typeof row.href === 'string' ? row.href : undefined,
    hidden: ['draft', 'archived'].includes(status) ? status : undefined,
  }
}

export interface ListedProduct { handle: string; title: string; image: string | null; status: string; shown: boolean }

/** What a product list comes to on a site. */
export async function previewProducts(site: string, list: unknown, signal?: AbortSignal): Promise<{ count: number; products: ListedProduct[] }> {
  return ask(`/sites/${encodeURIComponent(site)}/catalog/product-list`, { method: 'POST', body: { list }, signal })
}

const remembered = new Map<string, Promise<Choice | undefined>>()

/** What an id stands for; undefined when there is no such thing (any more). Asked once a session for each. */
export function nameOf(resource: string, site: string, id: string): Promise<Choice | undefined> {
  const key = `${resource} ${site} ${id}`
  const known = remembered.get(key)
  if (known) return known
  const asked = look(resource, site, id)
  remembered.set(key, asked)
  asked.catch(() => remembered.delete(key))
  return asked
}

/** What was chosen from a list need not be asked for again. */
export function remember(resource: string, site: string, choice: Choice) {
  remembered.set(`${resource} ${site} ${choice.id}`, Promise.resolve(choice))
}

async function look(resource: string, site: string, id: string): Promise<Choice | undefined> {
  if (resource === 'products') {
    const found = (await previewProducts(site, { handles: [id] })).products[0]
    return found && { id, title: found.title, note: id, image: found.image ?? undefined, hidden: found.shown ? undefined : found.status === 'listed' ? 'elsewhere' : found.status }
  }
  // The content list is searched by title only; what one chooses from it by id is a short list.
  const { choices } = await find(resource, site, resource === 'content' ? { filters: { type: 'Block' }, limit: 100 } : { words: id, limit: 30 })
  return choices.find((choice) => choice.id === id)
}
