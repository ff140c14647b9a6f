import { defineConfig } from 'vite'
import vue from '@vitejs/plugin-vue'

export default defineConfig({
  base: '/admin/',
  plugins: [vue()],
  // The host puts a fresh nonce in this place with every answer.
  html: { cspNonce: '__NONCE__' },
  define: { __VUE_OPTIONS_API__: false, __VUE_PROD_DEVTOOLS__: false, __VUE_I18N_FULL_INSTALL__: false, __VUE_I18N_LEGACY_API__: false, __INTLIFY_DROP_MESSAGE_COMPILER__: false },
  build: {
    outDir: '../BrandMall.Cms/wwwroot/admin',
    emptyOutDir: true,
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  // Tests hold the forms to what the server and the themes know.
  server: { proxy: { '/api': 'http://127.0.0.1:5080', '/media': 'http://127.0.0.1:5080' }, fs: { allow: ['..'] } },
})
