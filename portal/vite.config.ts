import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const designSystem = fileURLToPath(new URL('../node_modules/@uswds/uswds', import.meta.url))

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/portal/',
  plugins: [react()],
  resolve: { alias: { '@uswds-fonts': `${designSystem}/dist/fonts`, '@uswds-images': `${designSystem}/dist/img` } },
  css: { preprocessorOptions: { scss: { loadPaths: [`${designSystem}/packages`], quietDeps: true } } },
  build: {
    target: 'es2022',
    // The content security policy has no room for data: fonts and scripts.
    assetsInlineLimit: 0,
    emptyOutDir: true,
    reportCompressedSize: false,
  },
})
