import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { startBrowser } from '../../portal/journeys/browser.ts'
import { startServer } from '../../server/journeys/start-server.ts'

/** Milliseconds are medians over the rounds; frames are those of four seconds of scrolling. */
export interface PortalFigures {
  readonly firstLoadScriptKilobytes: number
  readonly firstLoadStyleKilobytes: number
  readonly tableRows: number
  readonly tableFramesPerSecond: number
  readonly tableFramesLateShare: number
  readonly emptyPageFramesPerSecond: number
  readonly sortMilliseconds: number
  readonly pageChangeMilliseconds: number
  readonly twinBoxes: number
  readonly twinMilliseconds: number
  readonly rounds: number
}

const tableRows = 100_000
const twinBoxes = 2_000
const root = fileURLToPath(new URL('pages', import.meta.url))
const config = fileURLToPath(new URL('../../portal/vite.config.ts', import.meta.url))

export async function measurePortal(rounds: number): Promise<PortalFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'customhouse-portal-'))
  const browser = await startBrowser()
  try {
    await build({ configFile: config, root, base: '/', logLevel: 'error', build: { outDir: folder } })
    const pages = await serveFolder(folder)
    const onParts = await measureParts(browser, pages.url, rounds)
    pages.server.close()
    return { ...onParts, ...(await measureWhole(browser, rounds)), tableRows, twinBoxes, rounds }
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measureParts(browser: Browser, url: string, rounds: number) {
  const frames: { readonly median: number; readonly late: number }[] = []
  const [empty, sorts, twins]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(`${url}/?table=${String(tableRows)}`)
    await page.getByRole('table').waitFor()
    empty.push((await framesOf(page, '')).median)
    frames.push(await framesOf(page, "document.querySelector('.table-scroll').scrollTop += 160"))
    sorts.push(await untilPainted(page, "document.querySelectorAll('.table-sort')[2].click()"))
    await page.goto(`${url}/?twin=${String(twinBoxes)}`)
    await page.waitForFunction("performance.getEntriesByName('drawn').length > 0")
    twins.push(await numberFrom(page, "performance.getEntriesByName('drawn')[0].startTime - performance.getEntriesByName('begin')[0].startTime"))
    await page.close()
  }
  return {
    tableFramesPerSecond: rounded(1_000 / median(frames.map(({ median: each }) => each))), tableFramesLateShare: rounded(median(frames.map(({ late }) => late))),
    emptyPageFramesPerSecond: rounded(1_000 / median(empty)), sortMilliseconds: rounded(median(sorts)), twinMilliseconds: rounded(median(twins)),
  }
}

/** What the first page of the program's own portal loads, and how long a change of page takes. */
async function measureWhole(browser: Browser, rounds: number) {
  const server = await startServer({ environment: { CUSTOMHOUSE_PORTAL: 'on' } })
  try {
    await untilBuilt(server.url)
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(`${server.url}/portal/`, { waitUntil: 'networkidle' })
    const loaded = async (kind: string) => rounded(await numberFrom(page, `performance.getEntriesByType('resource').filter(({ name }) => /\\.${kind}$/.test(name)).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`) / 1_000)
    const [script, style] = [await loaded('js'), await loaded('css')]
    const changes: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      await page.goto(`${server.url}/portal/verify`, { waitUntil: 'networkidle' })
      changes.push(await untilPainted(page, "document.querySelector('.top-bar-name').click()"))
    }
    await page.close()
    return { firstLoadScriptKilobytes: script, firstLoadStyleKilobytes: style, pageChangeMilliseconds: rounded(median(changes)) }
  } finally {
    await server.remove()
  }
}

async function untilBuilt(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if ((await fetch(`${url}/portal/`)).ok) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('The portal was not built within five minutes')
}

/** Milliseconds between frames over four seconds in which each frame does the act; late is one that missed its turn at 60 a second. */
async function framesOf(page: Page, act: string): Promise<{ readonly median: number; readonly late: number }> {
  const gaps = await page.evaluate<readonly number[]>(`new Promise((resolve) => {
    const gaps = []
    const end = performance.now() + 4000
    let before = performance.now()
    const step = (now) => {
      gaps.push(now - before)
      before = now
      ${act}
      if (now < end) requestAnimationFrame(step)
      else resolve(gaps.slice(5))
    }
    requestAnimationFrame(step)
  })`)
  return { median: median(gaps), late: gaps.filter((gap) => gap > 1_000 / 60 * 1.5).length / gaps.length }
}

/** Milliseconds from an act until what it changed is on the screen. */
async function untilPainted(page: Page, act: string): Promise<number> {
  return numberFrom(page, `new Promise((resolve) => { const begun = performance.now(); ${act}; requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun))) })`)
}

async function numberFrom(page: Page, script: string): Promise<number> {
  return Number(await page.evaluate(script))
}

const mediaTypes: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' }

async function serveFolder(folder: string): Promise<{ readonly url: string; readonly server: Server }> {
  const known = new Set(await readdir(folder, { recursive: true }))
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html'
    if (!known.has(path)) {
      response.writeHead(404).end()
      return
    }
    void readFile(join(folder, path)).then((content) => response.writeHead(200, { 'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream' }).end(content))
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const address = server.address()
  return { url: `http://127.0.0.1:${String(typeof address === 'object' && address !== null ? address.port : 0)}`, server }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
