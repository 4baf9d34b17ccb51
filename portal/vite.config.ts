import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const designSystem = fileURLToPath(new URL('../node_modules/@uswds/uswds', import.meta.url))

/** The writer of spreadsheets would compress in a worker made of text, which the content security policy forbids and which then never answers. */
const zipInPage: Plugin = {
  name: 'zip-in-page',
  transform: (code, id) => (id.includes('write-excel-file') && id.endsWith('zipToArrayBuffer.js') ? code.replace("import { zip } from 'fflate'", "import { zipSync } from 'fflate'; const zip = (files, done) => done(null, zipSync(files))") : undefined),
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/portal/',
  plugins: [react(), zipInPage],
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
