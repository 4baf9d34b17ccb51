import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const folders = ['portal', 'sdk', 'vocabulary', 'proofs', 'conformance/gis/vectors']
const files = ['package-lock.json']
const isPassedOver = (name: string): boolean => ['node_modules', 'dist', 'journeys'].includes(name) || name.startsWith('dist.') || /\.test\.ts$/.test(name)

/** What the portal is built from, as one SHA-256 in hex: another value means that it has to be built anew. */
export function fingerprintOfSources(root: string = repository): string {
  const hash = createHash('sha256')
  for (const path of [...folders.flatMap((folder) => filesIn(root, folder)), ...files]) hash.update(path).update('\0').update(readFileSync(join(root, path))).update('\0')
  return hash.digest('hex')
}

function filesIn(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !isPassedOver(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
}
