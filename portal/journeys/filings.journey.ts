import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { entryNumberOf, onlyFiling, renumbered, sample, signInAs } from '@customhouse/server/journeys/test-trader.ts'
import type { Journey } from './journey.ts'

const summaryNumber = 77_001
const releaseNumber = 77_002
const printed = (transaction: number) => { const number = entryNumberOf(transaction); return `${number.slice(0, 3)}-${number.slice(3, 10)}-${number.slice(10)}` }

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).first().click()
  return readFileSync(await (await coming).path())
}

export const filingsJourney: Journey = {
  name: 'a broker lists filings, asks where many entries stand, and takes them away as files',
  async walk(portal) {
    const trader = signInAs(portal, 'meridian-filer')
    await trader.file(renumbered(sample('vessel-dutiable.catair'), summaryNumber, 'PORTAL-1'))
    await trader.file(renumbered(sample('release-vessel.catair'), releaseNumber, 'PORTAL-2'))
    const { page, inspect, close } = await portal.open({ subject: 'rosalind.vane', path: '/filings' })
    await page.getByRole('heading', { level: 1, name: 'Filings' }).waitFor()
    await page.getByRole('link', { name: printed(releaseNumber) }).waitFor()
    await inspect('filings')

    await page.getByRole('search', { name: 'Narrow the list' }).getByLabel('Entry number, reference or importer number').fill('portal-')
    await expect.poll(() => page.url()).toContain('text=portal-')
    await page.getByText('2 filings').waitFor()
    await page.getByRole('checkbox', { name: `Select ${printed(releaseNumber)}, Cargo release` }).focus()
    await page.keyboard.press('Space')
    await page.getByText('1 selected').waitFor()
    const csv = (await downloaded(page, 'Download CSV')).toString('utf8')
    expect(csv).toContain(printed(releaseNumber))
    expect(csv).not.toContain(printed(summaryNumber))
    expect((await downloaded(page, 'Download Excel (XLSX)')).subarray(0, 2).toString('latin1')).toBe('PK')
    // What is filed now is in the list at once.
    await trader.file(renumbered(sample('section-301.catair'), 77_003, 'PORTAL-3'))
    await page.getByText('3 filings').waitFor()

    await page.getByRole('button', { name: 'Status of many entries' }).click()
    await page.getByLabel('Entry numbers').fill(`${printed(summaryNumber)}\n${entryNumberOf(releaseNumber)}, ${entryNumberOf(77_999)} total`)
    await page.getByText('3 entry numbers; 1 word is none').waitFor()
    await page.getByRole('button', { name: 'Show where they stand' }).click()
    const found = page.getByRole('region', { name: '2 entries' })
    await found.getByRole('link', { name: printed(summaryNumber) }).waitFor()
    await page.getByText(printed(77_999)).waitFor()
    await inspect('filings-status')
    await close()
  },
}

export const filingJourney: Journey = {
  name: 'a broker reads what became of a filing and why, proves its receipt, and takes a filing back',
  async walk(portal) {
    const trader = signInAs(portal, 'meridian-filer')
    const summary = onlyFiling(await trader.file(renumbered(sample('vessel-dutiable.catair'), 77_011, 'PORTAL-11')))
    const release = onlyFiling(await trader.file(renumbered(sample('release-vessel.catair'), 77_012, 'PORTAL-12')))
    const { page, inspect, close } = await portal.open({ subject: 'rosalind.vane', path: `/filings/${summary.filing}` })
    await page.getByRole('heading', { level: 1, name: `Entry summary ${printed(77_011)}` }).waitFor()
    await page.getByRole('region', { name: 'Where it stands' }).getByText('What to do next').first().waitFor()
    await page.getByRole('region', { name: 'What happened' }).getByText('Filed and accepted').waitFor()
    await page.getByRole('img', { name: 'The receipt as a QR code' }).waitFor()
    await inspect('filing')

    // The tree opens by keyboard, and every step says its law.
    const duty = page.getByRole('region', { name: 'What is owed, and why' })
    const line = duty.getByRole('button', { name: /^Line 1/ })
    await line.focus()
    await page.keyboard.press('Enter')
    expect(await line.getAttribute('aria-expanded')).toBe('true')
    await duty.getByText('3.4% × $18500').waitFor()
    await duty.getByText('HTSUS general note 3(a)').first().waitFor()
    await duty.getByRole('button', { name: 'Show every step' }).click()

    const records = page.getByRole('region', { name: 'As it was sent and answered' })
    await records.getByRole('button', { name: 'Show the records' }).click()
    await records.getByRole('button', { name: /^Filer Code: ZZ9|^Entry Filer Code: ZZ9/ }).first().focus()
    await records.getByText(/^Layout: /).first().waitFor()

    const receipt = page.getByRole('region', { name: 'Receipt' })
    await receipt.getByRole('button', { name: 'Verify it here' }).click()
    await receipt.getByText(/Verified in this browser/).waitFor()
    expect((await downloaded(page, 'Download the receipt')).toString('utf8')).toMatch(/^c2sp\.org\/tlog-proof@v1\n/)
    await records.scrollIntoViewIfNeeded()
    await inspect('filing-receipt')

    await page.getByRole('button', { name: 'Amend' }).click()
    await page.getByRole('heading', { level: 1, name: `${printed(77_011)}.json` }).waitFor()

    await page.goto(`${portal.url}/portal/filings/${release.filing}`)
    await page.getByRole('button', { name: 'Cancel this filing…' }).click()
    await page.getByText('so this is a request: an officer decides').waitFor()
    await page.getByLabel('Reason').selectOption('03')
    await page.getByLabel('Number of the other entry').fill(entryNumberOf(77_011))
    await page.getByLabel('Whom CBP may ask').fill('SANDBOX DESK')
    await page.getByLabel('Telephone').fill('2025550100')
    await inspect('filing-cancel')
    await page.getByRole('button', { name: 'Ask for the cancellation' }).dblclick()
    await page.getByText('Done: the filing was accepted.').waitFor()
    const { filings } = await trader.read<{ filings: readonly { functionCode: string }[] }>(`/entries/${entryNumberOf(77_012)}`)
    expect(filings.map(({ functionCode }) => functionCode)).toEqual(['cancel', 'add'])
    await close()
  },
}

export const searchJourney: Journey = {
  name: 'a broker finds an entry, an importer and a tariff number in one box, and puts a period in figures',
  async walk(portal) {
    const trader = signInAs(portal, 'meridian-filer')
    await trader.file(renumbered(sample('vessel-dutiable.catair'), 77_021, 'PORTAL-21'))
    await trader.file(renumbered(sample('release-vessel.catair'), 77_022, 'PORTAL-22'))
    await trader.file(renumbered(sample('section-301.catair'), 77_023, 'PORTAL-23'))
    const { page, inspect, close } = await portal.open({ subject: 'rosalind.vane', path: '/search' })
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor()
    await inspect('search-empty')
    const box = page.getByLabel('What are you looking for?')
    await box.fill(printed(77_021))
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Filings' }).getByRole('link', { name: printed(77_021) }).waitFor()
    await page.getByText('Taken for: an entry number').waitFor()
    await inspect('search')
    await box.fill('larkspur')
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Parties' }).getByRole('link', { name: 'Larkspur Home Goods (sandbox)' }).waitFor()
    await box.fill('no such thing')
    await page.keyboard.press('Enter')
    await page.getByText('Nothing that you may see matches “no such thing”').waitFor()

    await page.goto(`${portal.url}/portal/reports`)
    await page.getByRole('heading', { level: 2, name: 'Duty by chapter of the tariff' }).waitFor()
    await page.getByRole('img', { name: /^Bars of duty by chapter/ }).waitFor()
    await inspect('reports')
    const chapters = page.getByRole('region', { name: 'Duty by chapter of the tariff' })
    await chapters.getByRole('button', { name: 'Show the table' }).focus()
    await page.keyboard.press('Enter')
    await chapters.getByRole('cell', { name: '39', exact: true }).waitFor()
    expect((await downloaded(page, 'Download CSV')).toString('utf8')).toContain('Day')
    await page.getByLabel('Importer').selectOption('89-100000100')
    await page.getByRole('heading', { level: 2, name: 'Duty by chapter of the tariff' }).waitFor()
    await page.getByLabel('Language').selectOption('es')
    await page.getByRole('heading', { level: 2, name: 'Derechos por capítulo del arancel' }).waitFor()
    await close()
  },
}
