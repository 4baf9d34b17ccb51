import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Journey } from './journey.ts'

/** Goes by Tab to the control of this name: what the keyboard cannot reach is not found. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate('document.activeElement?.labels?.[0]?.textContent ?? document.activeElement?.textContent ?? ""')
    if (String(name).trim().startsWith(label)) return
  }
  throw new Error(`The keyboard does not reach “${label}”`)
}

/** Fills in fields by keyboard alone, in the order in which they stand; those of long lists are chosen by typing their code. */
async function fill(page: Page, values: readonly (readonly [label: string, text: string, how?: 'choose' | 'select'])[]): Promise<void> {
  for (const [label, text, how] of values) {
    await tabTo(page, label)
    await page.keyboard.type(text)
    if (how !== 'choose') continue
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
}

export const guidedEntryJourney: Journey = {
  name: 'a broker fills in an informal entry summary by keyboard alone, and files it',
  async walk(portal) {
    const { page, inspect, close } = await portal.open({ subject: 'rosalind.vane', path: '/file/entry' })
    await page.getByRole('heading', { level: 1, name: 'Fill in an entry' }).waitFor()
    await inspect('entry-start')
    await fill(page, [['Type of entry', '11']])
    await tabTo(page, 'Begin')
    await page.keyboard.press('Enter')
    await page.getByRole('group', { name: 'Parties' }).waitFor()
    await inspect('entry-parties')
    await fill(page, [['Importer of record', '89-100000100'], ['Consignee number', '89-100000100']])
    await tabTo(page, 'Next: Shipment')
    await page.keyboard.press('Enter')
    await page.getByRole('group', { name: 'Shipment' }).waitFor()
    await fill(page, [
      ['Entry number', 'ZZ900760029'], ['Port of entry', '1001', 'choose'], ['Port of unlading', '1001', 'choose'], ['Mode of transportation', '40', 'select'], ['Carrier code', 'ZZ'], ['Voyage, flight or trip', '0102'],
      ['Type of bill', 'M', 'select'], ['Bill number', '99912345760'], ['Manifested quantity', '12'], ['Unit of the manifested quantity', 'CTN'],
      ['Estimated date of arrival', '02112026'], ['Date of importation', '02112026'], ['Estimated date of entry', '02112026'], ['State of destination', 'NY'], ['Bond waiver', '0'], ['Payment type', '1'],
    ])
    await page.getByText('The check digit is wrong').waitFor()
    await inspect('entry-shipment')
    await page.getByLabel('Entry number').fill('ZZ900760028')
    await tabTo(page, 'Next: Goods')
    await page.keyboard.press('Enter')
    await page.getByRole('group', { name: 'Goods', exact: true }).waitFor()
    await fill(page, [
      ['Description of the goods', 'STONEWARE SERVING BOWLS'], ['Tariff number', '6912.00.39.50'], ['Entered value', '1,800'], ['Country of origin', 'GB', 'choose'], ['Quantity', '60'], ['Unit', 'DPC', 'choose'],
      ['Country of export', 'GB', 'choose'], ['Date of exportation', '01222026'], ['Gross weight', '190'], ['Charges', '260'], ['Buyer and seller', 'N', 'select'], ['Manufacturer', 'GBEXAPOT77STO'], ['Sold to', '89-100000100'],
    ])
    await page.getByRole('region', { name: 'Duty on this line' }).getByText('$81.00').waitFor()
    await inspect('entry-goods')
    await page.reload()
    expect(await page.getByLabel('Importer of record').inputValue()).toBe('89-100000100')
    for (const step of ['Next: Shipment', 'Next: Goods', 'Next: Evidence', 'Next: Review and sign']) {
      await tabTo(page, step)
      await page.keyboard.press('Enter')
    }
    await page.getByRole('region', { name: 'As records (CATAIR)' }).getByText('GBEXAPOT77STO').first().waitFor()
    const take = page.getByRole('button', { name: 'Take the duty and fees as computed' })
    await expect.poll(() => take.isEnabled()).toBe(true)
    await take.focus()
    await page.keyboard.press('Enter')
    await tabTo(page, 'I declare that')
    await page.keyboard.press('Space')
    await page.getByText('Nothing must be corrected').waitFor()
    await inspect('entry-review')
    const sign = page.getByRole('button', { name: 'Sign and file' })
    await expect.poll(() => sign.isEnabled()).toBe(true)
    await sign.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Open its page' }).waitFor()
    await inspect('entry-filed')
    await close()
  },
}
