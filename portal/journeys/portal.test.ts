import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type StartedServer } from '@customhouse/server/journeys/start-server.ts'
import { startBrowser } from './browser.ts'
import { faultsOf, portalWeight } from './budget/portal-weight.ts'
import { inspectPage } from './inspect.ts'
import type { OpenedPortal, OpenOptions } from './journey.ts'
import { journeys } from './registry.ts'
import { signInAs } from './sign-in-as.ts'

const built = fileURLToPath(new URL('../dist', import.meta.url))
const pictures = fileURLToPath(new URL('screenshots/', import.meta.url))
let server: StartedServer
let browser: Browser

beforeAll(async () => {
  server = await startServer({ hostName: 'localhost', environment: { CUSTOMHOUSE_PORTAL: 'on' } })
  browser = await startBrowser()
  await untilBuilt(server)
}, 240_000)
afterAll(async () => {
  await browser.close()
  await server.remove()
})

describe('the portal, in a browser', () => {
  for (const { name, walk } of journeys)
    it(name, async () => {
      await walk({ url: server.url, dataFolder: server.dataFolder, browser, open, kill: server.kill, restart: server.restart }).catch(keepPictures)
    }, 90_000)
})

describe('what a browser loads of the portal', () => {
  it('weighs at most 250 kB of script and 60 kB of style at first, and no script more than 150 kB', () => {
    const { firstScripts, firstStyles, scripts } = portalWeight(built)
    expect(firstScripts).toBeLessThanOrEqual(250_000)
    expect(firstStyles).toBeLessThanOrEqual(60_000)
    expect([...scripts].filter(([, bytes]) => bytes > 150_000)).toEqual([])
  })
  it('comes from here alone, by names that change with it, without source maps or inline scripts', () => { expect(faultsOf(built)).toEqual([]) })
})

/** What the pages of a failed journey looked like, for whoever mends it. */
async function keepPictures(failure: unknown): Promise<never> {
  const pages = browser.contexts().flatMap((context) => context.pages())
  for (const [index, page] of pages.entries()) await page.screenshot({ path: `${pictures}failed-${String(index)}.png`, fullPage: true }).catch(() => undefined)
  for (const context of browser.contexts()) await context.close()
  throw failure
}

/** A browser of its own; whatever the page writes to its console as an error fails the journey when it closes. */
async function open({ subject, path, language = 'en', scheme = 'light' }: OpenOptions = {}): Promise<OpenedPortal> {
  // A journey may have started the server anew, and its sources may have changed meanwhile.
  await untilBuilt(server)
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: language === 'es' ? 'es-MX' : 'en-US', timezoneId: 'America/New_York', colorScheme: scheme, reducedMotion: 'reduce' })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const said: string[] = []
  page.on('pageerror', (error) => said.push(error.message))
  page.on('console', (message) => { if (message.type() === 'error' && !isOfTheNetwork(message.text())) said.push(message.text()) })
  await page.goto(`${server.url}/portal/`)
  if (subject !== undefined) await signInAs(page, subject)
  if (path !== undefined) await page.goto(`${server.url}/portal${path}`)
  return {
    page,
    context,
    inspect: async (name) => inspectPage(page, name),
    close: async () => {
      await context.close()
      expect(said, 'the browser’s console').toEqual([])
    },
  }
}

/** Refusals are answers, which the pages explain; the browser notes each as an error of its own. */
function isOfTheNetwork(text: string): boolean {
  return text.startsWith('Failed to load resource')
}

async function untilBuilt({ url, said }: StartedServer): Promise<void> {
  const deadline = Date.now() + 200_000
  while (Date.now() < deadline) {
    const { status } = await fetch(`${url}/portal/`)
    if (status === 200) return
    if (said().includes('could not be built')) break
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`The portal was not built: ${said()}`)
}
