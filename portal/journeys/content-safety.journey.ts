import { readdirSync, readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { entryNumberOf, onlyFiling, sample, signInAs } from '@customhouse/server/journeys/test-trader.ts'
import type { Journey, PortalUnderTest } from './journey.ts'

const transaction = 7_610_001
/** What runs where a page takes a text for markup. */
const injected = '<img src=x onerror="globalThis.wasInjected=1"><script>globalThis.wasInjected=1</script>'
const tasks = new URL('../tasks/', import.meta.url)

/** The addresses of every page, as the tasks of the registry name them. */
function everyPath(): readonly string[] {
  const registered = [...readFileSync(new URL('registry.ts', tasks), 'utf8').matchAll(/from '\.\/([\w-]+)\/[\w-]+\.ts'/g)].map(([, task = '']) => task)
  const sources = registered.flatMap((task) => readdirSync(new URL(`${task}/`, tasks)).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(new URL(`${task}/${name}`, tasks), 'utf8')))
  const paths = sources.flatMap((source) => [...source.matchAll(/createRoute\(\{[^}]*?\bpath: '([^']+)'/g)].map(([, path = '']) => path))
  return [...new Set(paths)]
}

/** Tells what any page of the context does that the policy forbids. */
async function violationsIn(context: BrowserContext): Promise<readonly string[]> {
  const told: string[] = []
  await context.exposeBinding('tellViolation', (_source, violation: string) => { told.push(violation) })
  await context.addInitScript(`addEventListener('securitypolicyviolation', (event) => { tellViolation(location.pathname + ': ' + event.violatedDirective + ' ' + event.blockedURI) })`)
  return told
}

/** Goes there as a link of the portal would, without loading the document anew. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate(`history.pushState({}, '', ${JSON.stringify(`/portal${path}`)})`)
  await page.evaluate('dispatchEvent(new PopStateEvent(\'popstate\'))')
  // What is not this person's to see has a word of refusal instead of a title.
  await page.locator('main :is(h1, [role="status"], [role="alert"])').first().waitFor()
}

const wasInjected = async (page: Page) => page.evaluate('globalThis.wasInjected ?? 0')

/** A release whose every free text is markup, with a message that is too. */
async function fileMarkup(portal: PortalUnderTest): Promise<string> {
  const meridian = signInAs(portal, 'meridian-filer')
  const declaration = JSON.parse(sample('release-vessel.json')) as { parties: { name?: string }[]; goodsItems: { descriptions: string[] }[]; conveyances: { name: string }[] }
  const body = {
    ...declaration,
    entryNumber: entryNumberOf(transaction),
    parties: declaration.parties.map((party) => (party.name === undefined ? party : { ...party, name: injected })),
    goodsItems: declaration.goodsItems.map((item) => ({ ...item, descriptions: [injected] })),
    conveyances: declaration.conveyances.map((conveyance) => ({ ...conveyance, name: injected })),
  }
  const { filing } = onlyFiling(await meridian.file(JSON.stringify(body), { type: 'application/json' }))
  const message = { kind: 'message', words: injected, files: [{ name: `${injected}.txt`.replaceAll('/', ''), mediaType: 'text/plain', content: Buffer.from(injected).toString('base64') }] }
  const sent = await meridian.call(`/filings/${filing}/messages`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': `message-${String(transaction)}` }, body: JSON.stringify(message) })
  expect(sent.status, await sent.text()).toBe(201)
  return filing
}

export const contentSafetyJourney: Journey = {
  name: 'bad day: markup in names, goods and messages is shown as text, and no page does what the content security policy forbids',
  async walk(portal) {
    const filing = await fileMarkup(portal)
    const paths = everyPath()
    expect(paths.length).toBeGreaterThan(15)
    for (const subject of ['rosalind.vane', 'harriet.stone']) {
      const { page, context, close } = await portal.open({ subject })
      const violations = await violationsIn(context)
      await page.goto(`${portal.url}/portal/`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      const own = paths.filter((path) => (subject === 'harriet.stone') === /^\/(?:officer|agency)/.test(path))
      for (const path of own) await goTo(page, path.replace('$id', filing).replaceAll(/\$\w+/g, 'unknown'))
      await goTo(page, subject === 'harriet.stone' ? `/officer/filings/${filing}` : `/filings/${filing}`)
      await page.getByText('<img src=x onerror=').first().waitFor()
      expect(await wasInjected(page)).toBe(0)
      expect(violations).toEqual([])
      await close()
    }
  },
}

export const fileSafetyJourney: Journey = {
  name: 'bad day: a file that is markup, by name and by content, is text in the editor, the drafts and the findings',
  async walk(portal) {
    const { page, context, close } = await portal.open({ subject: 'rosalind.vane' })
    const violations = await violationsIn(context)
    await page.goto(`${portal.url}/portal/file`)
    const lines = sample('release-vessel.catair').split(/\r?\n/)
    const text = [...lines.slice(0, 4), injected, ...lines.slice(4)].join('\n')
    await page.getByLabel('Files to file').setInputFiles({ name: '<img src=x onerror=globalThis.wasInjected=1>.catair', mimeType: 'application/octet-stream', buffer: Buffer.from(text) })
    await page.getByRole('heading', { level: 1, name: '<img src=x' }).waitFor()
    await page.getByRole('region', { name: 'Findings' }).getByText('Must be corrected').first().waitFor()
    expect(await page.getByRole('textbox', { name: 'Line 5', exact: true }).inputValue()).toBe(injected)
    await page.getByRole('link', { name: 'File another' }).click()
    await page.getByRole('link', { name: '<img src=x' }).waitFor()
    expect(await wasInjected(page)).toBe(0)
    expect(violations).toEqual([])
    await close()
  },
}
