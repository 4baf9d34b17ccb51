import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a built portal costs a browser, in bytes as gzip sends them. */
export interface PortalWeight {
  /** The scripts that every first page needs: the one that the page names, and all that these import at once. */
  readonly firstScripts: number
  /** The style sheet that the page names, and both themes, of which one applies. */
  readonly firstStyles: number
  /** Every script by its name. */
  readonly scripts: ReadonlyMap<string, number>
}

/** Weighs the portal in the folder that it was built into. */
export function portalWeight(folder: string): PortalWeight {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const weigh = (path: string): number => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length
  const sum = (paths: Iterable<string>): number => [...paths].reduce((total, path) => total + weigh(path), 0)
  const assets = readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`)
  const themes = assets.filter((path) => /\/(?:light|dark)-[\w-]+\.css$/.test(path))
  return {
    firstScripts: sum(importedAtOnce(folder, namedBy(page, /<script[^>]* src="\/portal\/([^"]+)"/g))),
    firstStyles: sum([...namedBy(page, /<link rel="stylesheet"[^>]* href="\/portal\/([^"]+)"/g), ...themes]),
    scripts: new Map(assets.filter((path) => path.endsWith('.js')).map((path) => [path, weigh(path)])),
  }
}

/** The scripts, and what they import before they run, and so on; what is imported when it is needed is not among them. */
function importedAtOnce(folder: string, first: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...first]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue
    found.add(path)
    const text = readFileSync(join(folder, path), 'utf8')
    for (const name of namedBy(text, /(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)) if (existsSync(join(folder, 'assets', name))) waiting.push(`assets/${name}`)
  }
  return found
}

/** What must not be in a built portal, in words: each of these is a mistake of the build. */
export function faultsOf(folder: string): readonly string[] {
  const texts = filesIn(folder, '').filter((path) => /\.(?:html|css|js)$/.test(path)).map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
  return [
    ...filesIn(folder, 'assets/').filter((path) => !/[-.][\w-]{8}\.[a-z0-9]+(?:\.gz|\.br)?$/.test(path)).map((path) => `${path} has no hash of its content in its name`),
    ...filesIn(folder, '').filter((path) => path.endsWith('.map')).map((path) => `${path} is a source map`),
    ...texts.filter(({ text }) => /[#@] sourceMappingURL=/.test(text)).map(({ path }) => `${path} names a source map`),
    ...texts.flatMap(({ path, text }) => (elsewhere(path).exec(text) ?? []).map((words) => `${path} loads from elsewhere: ${words}`)),
    ...texts.filter(({ path, text }) => path.endsWith('.html') && /<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/.test(text)).map(({ path }) => `${path} has a script or a style within it`),
  ]
}

/** Where a file of this kind would load something of another host; names such as those of XML are not loaded. */
function elsewhere(path: string): RegExp {
  if (path.endsWith('.html')) return /(?:src|href)=["'](?:https?:)?\/\/[^"']*/
  if (path.endsWith('.css')) return /url\(\s*["']?(?:https?:)?\/\/[^)]*|@import[^;]*/
  return /(?:\bimport\s*\(|\bfrom|\bfetch\(|\bWorker\(|importScripts\(|EventSource\(|WebSocket\()\s*["'`](?:https?|wss?):\/\/[^"'`]*/
}

function filesIn(folder: string, below: string): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesIn(folder, `${below}${entry.name}/`) : [`${below}${entry.name}`]))
}

function namedBy(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name)
}
