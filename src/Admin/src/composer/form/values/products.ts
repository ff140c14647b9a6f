import { isMap } from '../../model/json'

/** Which products, as `catalog.products` reads it. */
export interface ProductRule { category?: string; collection?: string; brand?: string; tag?: string; sort?: string; limit?: number; [unknown: string]: unknown }

export type ProductChoice = { handles: string[]; rule?: undefined } | { handles?: undefined; rule: ProductRule }

/** Products by name are a list, or an object with `handles`; anything else is a rule. */
export function readProducts(value: unknown): ProductChoice {
  const named = Array.isArray(value) ? value : isMap(value) && Array.isArray(value.handles) ? value.handles : null
  if (named) return { handles: named.filter((handle): handle is string => typeof handle === 'string') }
  return { rule: isMap(value) ? (value as ProductRule) : {} }
}

export function writeHandles(handles: readonly string[]): { handles: string[] } {
  return { handles: [...new Set(handles)] }
}

/** A rule without its empty members; one that says nothing shows the newest. */
export function writeRule(rule: ProductRule): ProductRule {
  const said = Object.fromEntries(Object.entries(rule).filter(([name, value]) => name !== 'handles' && value !== undefined && value !== null && value !== '')) as ProductRule
  // The order an editor chose by hand is an order of something.
  if (said.sort === 'manual' && !said.category && !said.collection) delete said.sort
  return Object.keys(said).length ? said : { sort: 'newest' }
}
