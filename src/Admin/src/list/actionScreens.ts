import { defineAsyncComponent, type Component } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import { may } from '../session'
import type { Row } from '../types'

/** Screens of the shell that an action opens in place, by their name. Any other target is an address of the shell. */
export const actionScreens: Record<string, Component> = {
  'staff-create': defineAsyncComponent(() => import('../staff/CreateStaffDialog.vue')),
  'import-preview': defineAsyncComponent(() => import('../catalog/ImportPreviewDialog.vue')),
}

/** What opens when a row is chosen, by the list's name. */
export const rowScreens: Record<string, Component> = {
  staff: defineAsyncComponent(() => import('../staff/StaffDrawer.vue')),
}

/** What changes several chosen rows at once, by the name the list's description gives. */
export const bulkScreens: Record<string, Component> = {
  'products-bulk': defineAsyncComponent(() => import('../catalog/BulkDialog.vue')),
}

/** Where a row leads, by the list's name: pages are edited on the page itself. */
export const rowAddresses: Record<string, (row: Row, site: string | undefined) => RouteLocationRaw | undefined> = {
  'price-books': (row) => ({ name: 'prices', params: { book: String(row.id) } }),
  content: (row, site) => {
    const doc = row.type === 'Page' || row.type === 'Block' ? row.id : row.type === 'TemplatePage' ? row.template : undefined
    return doc && site && may('page.view', site) ? { name: 'compose', params: { site, doc: String(doc) } } : undefined
  },
}
