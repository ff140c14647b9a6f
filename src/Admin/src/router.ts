import { createRouter, createWebHistory } from 'vue-router'
import { onSignedOut } from './api'
import { forget, recognise } from './session'

export const router = createRouter({
  history: createWebHistory('/admin/'),
  routes: [
    { path: '/sign-in', name: 'sign-in', component: () => import('./screens/SignInScreen.vue') },
    { path: '/sites/:site/compose/:doc', name: 'compose', component: () => import('./composer/ComposerScreen.vue'), meta: { staff: true } },
    {
      path: '/',
      component: () => import('./shell/ShellFrame.vue'),
      meta: { staff: true },
      children: [
        { path: '', name: 'overview', component: () => import('./screens/OverviewScreen.vue') },
        { path: 'roles', name: 'roles', component: () => import('./staff/RolesScreen.vue') },
        { path: 'widget-types', name: 'widget-types', component: () => import('./widgets/WidgetTypesScreen.vue') },
        { path: 'widget-types/:type', name: 'widget-type', component: () => import('./widgets/WidgetTypeEditor.vue') },
        { path: 'media', name: 'media', component: () => import('./media/MediaScreen.vue') },
        { path: 'sites/:site/theme', name: 'site-theme', component: () => import('./theme/ThemeScreen.vue') },
        { path: 'sites/:site/pages', name: 'site-pages', component: () => import('./pages/PagesScreen.vue') },
        { path: 'sites/:site/navigation', name: 'site-navigation', component: () => import('./navigation/NavigationScreen.vue') },
        { path: 'sites/:site/content-types', name: 'content-types', component: () => import('./content/ContentTypesScreen.vue') },
        { path: 'sites/:site/:resource/new', name: 'site-new', component: () => import('./screens/FormScreen.vue') },
        { path: 'sites/:site/:resource/edit/:id(.+)', name: 'site-edit', component: () => import('./screens/FormScreen.vue') },
        { path: 'sites/:site/:resource', name: 'site-list', component: () => import('./screens/ListScreen.vue') },
        { path: 'price-books/:book/prices', name: 'prices', component: () => import('./catalog/PricesScreen.vue') },
        { path: ':resource/new', name: 'new', component: () => import('./screens/FormScreen.vue') },
        { path: ':resource/edit/:id(.+)', name: 'edit', component: () => import('./screens/FormScreen.vue') },
        { path: ':resource', name: 'list', component: () => import('./screens/ListScreen.vue') },
        { path: ':path(.*)*', name: 'lost', component: () => import('./screens/LostScreen.vue') },
      ],
    },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
})

router.beforeEach(async (to) => {
  if (!to.matched.some((route) => route.meta.staff)) return true
  // A server that does not answer is shown by the screen itself, not by sending people to sign in.
  return (await recognise().catch(() => true)) ? true : { name: 'sign-in', query: to.fullPath === '/' ? {} : { next: to.fullPath } }
})

onSignedOut(() => {
  const current = router.currentRoute.value
  forget()
  if (current.matched.some((route) => route.meta.staff)) void router.replace({ name: 'sign-in', query: { next: current.fullPath, ended: '1' } })
})
