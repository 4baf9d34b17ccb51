import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { entryNumberOf, renumbered, sample, signInAs } from '@customhouse/server/journeys/test-trader.ts'
import type { Journey, PortalUnderTest } from './journey.ts'

const numbers = { away: 7_600_001, heard: 7_600_002, doubleClick: 7_600_003, back: 7_600_004, tabs: 7_600_005, expired: 7_600_006, clock: 7_600_007 }
const printed = (transaction: number) => { const number = entryNumberOf(transaction); return `${number.slice(0, 3)}-${number.slice(3, 10)}-${number.slice(10)}` }

const contactLine = 5
/** The line of a cargo release that names whom CBP may ask, as nobody but a test would write it. */
const contact = (name: string) => `SE13${name.padEnd(44)}2025550100${' '.repeat(22)}`

/** A draft of an entry of its own, opened by paste and found good. */
async function openDraft(page: Page, { url }: Pick<PortalUnderTest, 'url'>, transaction: number): Promise<void> {
  await page.goto(`${url}/portal/file`)
  await page.getByLabel('Or paste text').fill(renumbered(sample('release-vessel.catair'), transaction))
  await page.getByRole('button', { name: 'Open the text' }).click()
  await mayBeFiled(page)
}

const lineOf = (page: Page) => page.getByRole('textbox', { name: `Line ${String(contactLine)}`, exact: true })
const fileButton = (page: Page) => page.getByRole('button', { name: 'File', exact: true })
/** Nothing that was typed waits to be kept or checked. */
const mayBeFiled = (page: Page) => page.getByRole('button', { name: 'File', exact: true, disabled: false }).waitFor()
const filedLink = (page: Page) => page.getByRole('link', { name: 'Open its page' })

/** What is on file of one entry, as the server says it. */
async function onFile(portal: PortalUnderTest, transaction: number): Promise<readonly unknown[]> {
  const response = await signInAs(portal, 'meridian-filer').call(`/entries/${entryNumberOf(transaction)}`)
  if (response.status === 404) return []
  const { filings } = await response.json() as { readonly filings: readonly unknown[] }
  return filings
}

/** What this browser keeps of the one draft that names this entry. */
async function keptText(page: Page, transaction: number): Promise<string> {
  const drafts = await page.evaluate<readonly { readonly content: string }[]>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('customhouse-drafts')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const reading = opening.result.transaction('kept').objectStore('kept').getAll()
      reading.onsuccess = () => { opening.result.close(); resolve(reading.result) }
    }
  })`)
  return drafts.map(({ content }) => content).find((content) => content.includes(entryNumberOf(transaction).slice(3))) ?? ''
}

export const serverGoneJourney: Journey = {
  name: 'bad day: the server goes while somebody works: it is said, nothing is lost, and work goes on when it is back',
  async walk(portal) {
    const { page, context, inspect, close } = await portal.open({ subject: 'rosalind.vane' })
    const list = await context.newPage()
    await list.goto(`${portal.url}/portal/filings`)
    await list.getByRole('heading', { level: 1, name: 'Filings' }).waitFor()
    await openDraft(page, portal, numbers.away)
    const shownBefore = await list.getByRole('main').getByRole('link').count()
    await portal.kill()
    try {
      await page.getByText(/Away since .*; it is tried every few seconds/).waitFor()
      await lineOf(page).fill(contact('TYPED WHILE AWAY'))
      await page.getByText('Your draft is kept in this browser; it is checked again as soon as the server answers.').waitFor()
      await expect.poll(() => keptText(page, numbers.away)).toContain('TYPED WHILE AWAY')
      await inspect('server-gone')
      await list.getByText(/Away since/).waitFor()
      expect(await list.getByRole('main').getByRole('link').count()).toBe(shownBefore)
    } finally {
      await portal.restart()
    }
    await page.getByText(/Away since/).waitFor({ state: 'hidden' })
    await mayBeFiled(page)
    expect(await lineOf(page).inputValue()).toBe(contact('TYPED WHILE AWAY'))
    await fileButton(page).click()
    await filedLink(page).waitFor()
    expect(await onFile(portal, numbers.away)).toHaveLength(1)
    // The other page, which nobody touched, hears of it and of what comes later.
    await list.getByRole('link', { name: printed(numbers.away) }).waitFor()
    await signInAs(portal, 'meridian-filer').file(renumbered(sample('release-vessel.catair'), numbers.heard))
    await list.getByRole('link', { name: printed(numbers.heard) }).waitFor()
    await close()
  },
}

export const onceJourney: Journey = {
  name: 'bad day: a filing that is asked for twice, by double click and by going back, is filed once',
  async walk(portal) {
    const { page, context, close } = await portal.open({ subject: 'rosalind.vane' })
    await openDraft(page, portal, numbers.doubleClick)
    await fileButton(page).dblclick()
    await filedLink(page).waitFor()
    expect(await onFile(portal, numbers.doubleClick)).toHaveLength(1)

    await openDraft(page, portal, numbers.back)
    const held = await holdFilings(context)
    await fileButton(page).click()
    await expect.poll(() => held.keys.length).toBe(1)
    await page.goBack()
    await page.getByLabel('Or paste text').waitFor()
    await page.goForward()
    await fileButton(page).click()
    await expect.poll(() => held.keys.length).toBe(2)
    held.release()
    await filedLink(page).waitFor()
    expect(held.keys[0]).toBe(held.keys[1])
    expect(await onFile(portal, numbers.back)).toHaveLength(1)
    await page.reload()
    await filedLink(page).waitFor()
    await close()
  },
}

/** Holds what is being filed on its way, until it is released; tells the keys that it was sent with. */
async function holdFilings(context: BrowserContext): Promise<{ readonly keys: readonly string[]; readonly release: () => void }> {
  const keys: string[] = []
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => { release = resolve })
  await context.route('**/filings', async (route) => {
    if (route.request().method() === 'POST') {
      keys.push(route.request().headers()['idempotency-key'] ?? '')
      await released
    }
    await route.continue()
  })
  return { keys, release: () => { release() } }
}

export const tabsJourney: Journey = {
  name: 'bad day: two tabs with one draft: neither overwrites the other unasked, and what one filed the other does not file again',
  async walk(portal) {
    const { page, context, close } = await portal.open({ subject: 'rosalind.vane' })
    await openDraft(page, portal, numbers.tabs)
    const other = await context.newPage()
    await other.goto(page.url())
    await mayBeFiled(other)
    await Promise.all([lineOf(page).fill(contact('OF THE FIRST TAB')), lineOf(other).fill(contact('OF THE OTHER TAB'))])
    const heading = { name: 'Another tab changed this draft' }
    await expect.poll(async () => (await page.getByRole('heading', heading).count()) + (await other.getByRole('heading', heading).count())).toBe(1)
    const [told, keeper] = await page.getByRole('heading', heading).count() === 1 ? [page, other] : [other, page]
    const [ofTold, ofKeeper] = [await lineOf(told).inputValue(), await lineOf(keeper).inputValue()]
    expect([ofTold, ofKeeper].toSorted()).toEqual([contact('OF THE FIRST TAB'), contact('OF THE OTHER TAB')])
    expect(await keptText(told, numbers.tabs)).toContain(ofKeeper.trim())

    await told.getByRole('button', { name: 'Keep what is shown here' }).click()
    await keeper.getByRole('button', { name: 'Take what the other tab kept' }).click()
    await expect.poll(() => lineOf(keeper).inputValue()).toBe(ofTold)
    await mayBeFiled(keeper)
    await fileButton(told).click()
    await filedLink(told).waitFor()
    await filedLink(keeper).waitFor()
    expect(await onFile(portal, numbers.tabs)).toHaveLength(1)
    // Who signs out in one tab leaves nothing to read in another.
    await keeper.getByRole('button', { name: 'Sign out' }).click()
    await told.getByRole('heading', { level: 1, name: 'Sign in to see this page' }).waitFor()
    expect(await filedLink(told).count()).toBe(0)
    await keeper.getByRole('heading', { level: 1, name: 'The open single window' }).waitFor()
    await close()
  },
}

export const expiredJourney: Journey = {
  name: 'bad day: a sign-in that runs out in the middle of work: signed in again, at the same place, with what was typed',
  async walk(portal) {
    const { page, context, inspect, close } = await portal.open({ subject: 'rosalind.vane' })
    await openDraft(page, portal, numbers.expired)
    const draft = page.url()
    await runOut(page)
    await context.clearCookies()
    await lineOf(page).fill(contact('TYPED TOO LATE'))
    await page.getByText('Your sign-in has ended. Sign in again to go on; nothing that you typed is lost.').waitFor()
    expect(await lineOf(page).inputValue()).toBe(contact('TYPED TOO LATE'))
    await lineOf(page).fill(contact('TYPED LATER STILL'))
    await expect.poll(() => keptText(page, numbers.expired)).toContain('TYPED LATER STILL')
    await inspect('sign-in-ran-out')
    await page.getByRole('main').getByRole('button', { name: /^Sign in/ }).first().click()
    await page.locator('[data-subject="rosalind.vane"]').click()
    await mayBeFiled(page)
    expect(page.url()).toBe(draft)
    expect(await lineOf(page).inputValue()).toBe(contact('TYPED LATER STILL'))
    await fileButton(page).click()
    await filedLink(page).waitFor()
    expect(await onFile(portal, numbers.expired)).toHaveLength(1)
    await close()
  },
}

/** As it is after a night: the token is over, and the issuer no longer renews it. */
async function runOut(page: Page): Promise<void> {
  await page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('customhouse-sign-in')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const writing = opening.result.transaction('kept', 'readwrite')
      const drawer = writing.objectStore('kept')
      const reading = drawer.get('signed-in')
      reading.onsuccess = () => drawer.put({ ...reading.result, expiresAt: 0, refreshToken: 'over' }, 'signed-in')
      writing.oncomplete = () => { opening.result.close(); resolve() }
    }
  })`)
}

export const clockJourney: Journey = {
  name: 'bad day: a device whose clock is ten minutes wrong, either way, signs in, hears and files as any other',
  async walk(portal) {
    for (const [index, minutes] of [10, -10].entries()) {
      const { page, close } = await portal.open()
      await page.clock.install({ time: Date.now() + minutes * 60_000 })
      await page.goto(`${portal.url}/portal/filings`)
      await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
      await page.locator('[data-subject="rosalind.vane"]').click()
      await page.getByRole('heading', { level: 1, name: 'Filings' }).waitFor()
      await signInAs(portal, 'meridian-filer').file(renumbered(sample('release-vessel.catair'), numbers.clock + 2 * index))
      await page.getByRole('link', { name: printed(numbers.clock + 2 * index) }).waitFor()
      await openDraft(page, portal, numbers.clock + 2 * index + 1)
      await fileButton(page).click()
      await filedLink(page).waitFor()
      await close()
    }
  },
}
