import { defineConfig } from 'vite'

// The script that runs inside the previewed page. Built after the shell, into a folder of its own: each build empties only its own.
export default defineConfig({
  base: './',
  publicDir: false,
  build: {
    outDir: '../BrandMall.Cms/wwwroot/composer',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    chunkSizeWarningLimit: 600,
    rollupOptions: { input: 'bridge/main.ts', output: { entryFileNames: 'bridge.js', chunkFileNames: 'bridge-[name].js' } },
  },
})
