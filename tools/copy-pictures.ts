import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Takes the pictures that the documents show from what the portal's journeys saw last: `npx vitest run portal/journeys && npm run pictures`.
 * A picture `docs/pictures/portal/NAME.png` is the journeys' `NAME-light.png`.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const seen = join(root, 'portal/journeys/screenshots')
const kept = join(root, 'docs/pictures/portal')

const documents = [join(root, 'README.md'), ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).map((path) => join(root, 'docs', path))]
const names = new Set(documents.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/pictures\/portal\/([\w-]+)\.png/g)].map(([, name]) => name ?? '')))
const missing = [...names].filter((name) => !existsSync(join(seen, `${name}-light.png`)))
mkdirSync(kept, { recursive: true })
for (const name of names) if (!missing.includes(name)) copyFileSync(join(seen, `${name}-light.png`), join(kept, `${name}.png`))
console.log(`${String(names.size - missing.length)} pictures taken`)
if (missing.length > 0) {
  console.error(`No journey took these: ${missing.join(', ')}`)
  process.exitCode = 1
}
