import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { renumbered, sample, signInAs } from '@customhouse/server/journeys/test-trader.ts'
import type { Journey } from './journey.ts'

const credential = (name: string) => readFileSync(new URL(`../../samples/credentials/${name}`, import.meta.url), 'utf8')

async function handIn(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste the credential').fill(text)
  await page.getByRole('button', { name: 'Verify', exact: true }).press('Enter')
}

export const verifyJourney: Journey = {
  name: 'verify: a credential, valid and tampered with, and a presentation, by anyone',
  async walk(portal) {
    const { page, inspect, close } = await portal.open()
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Verify' }).click()
    await page.getByRole('heading', { level: 1, name: 'Verify a document' }).waitFor()
    await inspect('verify')
    await handIn(page, credential('mill-test-report.json'))
    await page.getByText('Yes. The issuer’s key signed it').waitFor()
    await page.getByText('Verified by the server').waitFor()
    expect(await page.getByText('Halden Plate Works (sandbox)').count()).toBeGreaterThan(0)
    await inspect('verify-credential')

    await handIn(page, credential('mill-test-report-tampered.json'))
    await page.getByRole('heading', { level: 2, name: 'Not valid' }).waitFor()
    await page.getByText('No. It was changed after it was signed').waitFor()
    await inspect('verify-tampered')

    await handIn(page, credential('presentation.json'))
    await page.getByText('Presented by').waitFor()
    await handIn(page, 'Dear sir or madam')
    await page.getByRole('heading', { level: 2, name: 'This is neither a credential nor a presentation nor a receipt' }).waitFor()
    await page.getByRole('button', { name: 'Read a QR code with the camera' }).press('Enter')
    await page.getByRole('alert').getByText(/camera/).waitFor()
    await close()
  },
}

export const verifyReceiptJourney: Journey = {
  name: 'verify: a receipt, on the device: valid, compared with the file, and altered',
  async walk(portal) {
    const filing = renumbered(sample('vessel-dutiable.catair'), 7_400_001)
    const filed = await signInAs(portal, 'meridian-filer').file(filing)
    const receipt = filed.filings[0]?.receipt ?? ''

    const { page, inspect, close } = await portal.open({ path: '/verify' })
    await page.getByLabel('Or a file').setInputFiles({ name: 'filing.tlog-proof', mimeType: 'text/plain', buffer: Buffer.from(receipt) })
    await page.getByRole('heading', { level: 2, name: 'The receipt holds' }).waitFor()
    await page.getByText('Verified on this device').waitFor()
    await page.getByText(filed.filings[0]?.entryNumber ?? 'none').waitFor()
    await page.getByLabel('The file that was filed').setInputFiles({ name: 'other.catair', mimeType: 'text/plain', buffer: Buffer.from('other') })
    await page.getByText('No: the receipt is for other bytes').waitFor()
    await page.getByLabel('The file that was filed').setInputFiles({ name: 'filed.catair', mimeType: 'text/plain', buffer: Buffer.from(filing) })
    await page.getByText('Yes: this is the file').waitFor()
    await inspect('verify-receipt')

    const altered = receipt.replace(/^index (\d+)$/m, (_line, index: string) => `index ${String(Number(index) + 1)}`)
    await handIn(page, altered)
    await page.getByRole('heading', { level: 2, name: 'The receipt does not hold' }).waitFor()
    await inspect('verify-altered')
    await page.getByRole('button', { name: 'Start over' }).click()
    expect(await page.getByRole('heading', { level: 2, name: 'The receipt does not hold' }).count()).toBe(0)
    await close()
  },
}
