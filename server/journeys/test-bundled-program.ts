import { mkdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown, type Plugin } from 'rolldown'

const repository = fileURLToPath(new URL('../../', import.meta.url))
const program = fileURLToPath(new URL('../main.ts', import.meta.url))
const folder = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url))

let made: Promise<string> | undefined

/**
 * The program as one file of plain JavaScript, made once for each thread of a test run: sixty starts through the loader of TypeScript cost
 * three seconds of a processor each. What the program does is the same; how users start it is what starting-and-stopping.test.ts shows.
 */
export async function bundledProgram(): Promise<string> {
  made ??= bundle()
  return made
}

async function bundle(): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const file = `${folder}program-${String(process.pid)}-${process.env['VITEST_POOL_ID'] ?? '0'}.mjs`
  const build = await rolldown({ input: program, platform: 'node', transform: { target: 'node20' }, plugins: [librariesStay, filesStay], logLevel: 'silent' })
  await build.write({ file, format: 'esm', codeSplitting: false })
  await build.close()
  return file
}

/** Libraries are loaded from where each package of ours has them. */
const librariesStay: Plugin = {
  name: 'libraries-stay',
  async resolveId(source, importer) {
    if (source.startsWith('.') || source.startsWith('/') || source.startsWith('node:') || source.startsWith('@customhouse/') || source.startsWith('@oxc-project/')) return null
    const found = await this.resolve(source, importer)
    return found === null || found.external !== false ? null : { id: pathToFileURL(found.id).href, external: true }
  },
}

/** What a source reads beside itself is still read from beside the source. */
const filesStay: Plugin = {
  name: 'files-stay',
  transform(code, id) {
    return id.startsWith(repository) && !id.includes('/node_modules/') && code.includes('import.meta.url') ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)) : null
  },
}
