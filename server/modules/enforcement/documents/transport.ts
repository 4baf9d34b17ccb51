import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { NoticeFonts } from './notice-pdf.ts'

let fonts: NoticeFonts | undefined

/** The fonts of notices, read once. */
export function noticeFonts(): NoticeFonts {
  fonts ??= { regular: read('400'), bold: read('700') }
  return fonts
}

function read(weight: string): Uint8Array {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/public-sans/package.json'))
  return readFileSync(join(folder, 'files', `public-sans-latin-${weight}-normal.woff`))
}
