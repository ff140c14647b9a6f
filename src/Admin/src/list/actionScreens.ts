import { defineAsyncComponent, type Component } from 'vue'

/** Screens of the shell that an action opens in place, by their name. Any other target is an address of the shell. */
export const actionScreens: Record<string, Component> = {
  'staff-create': defineAsyncComponent(() => import('../staff/CreateStaffDialog.vue')),
}

/** What opens when a row is chosen, by the list's name. */
export const rowScreens: Record<string, Component> = {
  staff: defineAsyncComponent(() => import('../staff/StaffDrawer.vue')),
}
