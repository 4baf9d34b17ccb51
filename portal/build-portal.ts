import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'vite'

/**
 * Builds the portal into the folder that its one argument names, and tells each step in a line on stdout. The server runs it in
 * a process of its own, so that the API answers meanwhile.
 */
const folder = process.argv[2]
if (folder === undefined) throw new TypeError('Cannot build the portal: name the folder to build it into')

console.log('Bundling scripts and styles')
await build({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)), logLevel: 'error', build: { outDir: folder } })
console.log('Compressing')
compressIn(folder)

/** Beside each text file its compressed forms, so that no request compresses anew. */
function compressIn(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const file = join(path, entry.name)
    if (entry.isDirectory()) compressIn(file)
    else if (/\.(?:js|css|html|svg|json)$/.test(entry.name)) compress(file)
  }
}

function compress(file: string): void {
  const bytes = readFileSync(file)
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }))
}
