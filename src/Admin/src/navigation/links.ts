/** What an entry can lead to. The names are those of the administration's lists, whose rows know their address. */
export const linkKinds = ['page', 'categories', 'collections', 'brands', 'listings', 'url', 'none'] as const
export type LinkKind = (typeof linkKinds)[number]

const prefixes: [LinkKind, string][] = [['categories', '/c/'], ['collections', '/collections/'], ['brands', '/brands/'], ['listings', '/products/']]

export function kindOf(entry: { page: string | null; url: string | null }): LinkKind {
  if (entry.page) return 'page'
  if (!entry.url) return 'none'
  return prefixes.find(([, prefix]) => entry.url!.startsWith(prefix))?.[0] ?? 'url'
}

/** Whether the server would take it; the same rule, so that nobody waits to be told. */
export function isAddress(url: string): boolean {
  return url === '' || /^[#?]/.test(url) || (/^\//.test(url) && !/^\/[/\\]/.test(url)) || /^(https?:\/\/|mailto:|tel:)/i.test(url)
}
