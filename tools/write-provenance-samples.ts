import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SampleArea, SampleFile } from './provenance-samples/sample-file.ts'

/**
 * Writes the samples of provenance anew, of every area or of the one that is named: each folder samples/AREA from
 * tools/provenance-samples/AREA.ts. What is no longer written is removed, except for what people write there: *.md.
 */
const areas = ['steel', 'crude-oil', 'natural-gas', 'food-safety', 'e-commerce']

const asked = process.argv[2]
if (asked !== undefined && !areas.includes(asked)) throw new Error(`No area ${asked}; there are ${areas.join(', ')}`)

for (const area of asked === undefined ? areas : [asked]) {
  const source = new URL(`provenance-samples/${area}.ts`, import.meta.url)
  if (!existsSync(source)) console.log(`${area}: no samples yet`)
  else write(area, await ((await import(source.href)) as SampleArea).files())
}

function write(area: string, files: readonly SampleFile[]): void {
  const folder = join('samples', area)
  const stray = files.find(({ path }) => !path.startsWith(`${area}/`))
  if (stray !== undefined) throw new Error(`${stray.path} is not in the folder of ${area}`)
  const written = new Set(files.map(({ path }) => join('samples', path)))
  const there = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  for (const entry of there) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && !entry.name.endsWith('.md') && !written.has(path)) rmSync(path)
  }
  for (const { path, content } of files) {
    const target = join('samples', path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
    console.log(target)
  }
}
