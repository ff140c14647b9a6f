import { defineAsyncComponent, type Component } from 'vue'

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
