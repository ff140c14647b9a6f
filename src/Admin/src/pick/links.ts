export const linkKinds = ['page', 'product', 'category', 'collection', 'brand', 'address', 'mail', 'phone', 'anchor'] as const
export type LinkKind = (typeof linkKinds)[number]

/** Which list of the administration a kind of link is chosen from. */
export const linkResources: Partial<Record<LinkKind, string>> = { page: 'content', product: 'products', category: 'categories', collection: 'collections', brand: 'brands' }

const prefixes: Partial<Record<LinkKind, string>> = { product: '/products/', category: '/c/', collection: '/collections/', brand: '/brands/', mail: 'mailto:', phone: 'tel:', anchor: '#' }

/** What an address leads to, as far as its form says. A list with a question (`?tag=…`) is not one thing of a list: it stays a written path, as does the collection of everything. */
export function kindOf(link: string): LinkKind {
  const found = (Object.entries(prefixes) as [LinkKind, string][]).find(([kind, prefix]) =>
    link.toLowerCase().startsWith(prefix) && link.length > prefix.length && !(kind in linkResources && (/[?#]/.test(link) || link === '/collections/all')))
  return found?.[0] ?? (link === '#' ? 'anchor' : /^[a-z][a-z0-9+.-]*:|^\/\//i.test(link) ? 'address' : 'page')
}

/** What follows a kind's prefix: a handle, a path, a number. */
export function restOf(link: string): string {
  return link.slice(prefixes[kindOf(link)]?.length ?? 0)
}

/** The address of a kind with what was typed or chosen; empty when nothing was. */
export function linkTo(kind: LinkKind, rest: string): string {
  const said = rest.trim()
  if (said === '') return ''
  if (kind === 'page') return said.startsWith('/') || said.startsWith('?') || said.startsWith('#') || kindOf(said) === 'address' ? said : `/${said}`
  if (kind === 'address') return /^[a-z][a-z0-9+.-]*:|^\/(?!\/)|^[#?]/i.test(said) ? said : `https://${said.replace(/^\/+/, '')}`
  const prefix = prefixes[kind]!
  const tail = kind === 'phone' ? said.normalize('NFKC').replace(/[^\d+*#,;-]/g, '') : said
  return tail.startsWith(prefix) ? tail : prefix + tail
}

/** The same rule as the server's: a path within the site, a fragment, or an address with a harmless scheme. */
export function isSafeLink(link: string): boolean {
  return link === '' || /^[#?]/.test(link) || (link.startsWith('/') && !link.startsWith('//') && !link.startsWith('/\\')) || /^(https?:\/\/|mailto:|tel:)/i.test(link)
}
