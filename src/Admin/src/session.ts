import { computed, reactive } from 'vue'
import { ask, Problem } from './api'
import { culture } from './i18n'
import type { Resource, Session, Site } from './types'

const rememberedSite = 'brandmall.site'

/** What the shell knows about the caller. Empty until somebody is signed in. */
export const mall = reactive({
  brand: null as string | null,
  session: null as Session | null,
  sites: [] as Site[],
  resources: [] as Resource[],
  statuses: {} as Record<string, string>,
  siteName: localStorage.getItem(rememberedSite),
})

export const site = computed(() => mall.sites.find((s) => s.name === mall.siteName) ?? mall.sites.find((s) => s.isDefault) ?? mall.sites[0])

export function chooseSite(name: string) {
  mall.siteName = name
  localStorage.setItem(rememberedSite, name)
}

/** Whether the caller may do a thing: on a site, or with what belongs to the brand. */
export function may(permission: string, siteName?: string): boolean {
  const held = siteName ? mall.session?.sites[siteName] : mall.session?.permissions
  return held?.includes(permission) ?? false
}

export async function nameBrand() {
  const { name } = await ask<{ name: string | null }>('/brand')
  mall.brand = name
}

/** Whether somebody is signed in; asks once. */
export async function recognise(): Promise<boolean> {
  if (mall.session) return true
  try {
    await enter(await ask<Session>('/staff/session'))
    return true
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 401) return false
    throw problem
  }
}

export async function enter(session: Session) {
  const [sites] = await Promise.all([ask<Site[]>('/sites'), describe()])
  mall.sites = sites
  mall.brand = mall.brand ?? sites.find((s) => s.isDefault)?.displayName ?? null
  mall.session = session
}

export async function describe() {
  const described = await ask<{ resources: Resource[]; statuses: Record<string, string> }>(`/resources?culture=${culture.value}`)
  mall.resources = described.resources
  mall.statuses = described.statuses
}

export function forget() {
  mall.session = null
  mall.sites = []
  mall.resources = []
}

export async function leave() {
  await ask('/staff/session', { method: 'DELETE' })
  forget()
}
