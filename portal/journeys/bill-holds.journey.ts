import type { Journey } from './journey.ts'

export const billHoldsJourney: Journey = {
  name: 'bill holds: an officer holds a bill of lading by its number and lifts the hold',
  async walk(portal) {
    const { page, inspect, close } = await portal.open({ subject: 'harriet.stone', path: '/officer/bill-holds' })
    await page.getByRole('textbox', { name: 'Bill', exact: false }).fill('ZZSB260399907')
    await page.getByLabel('Reason', { exact: false }).fill('The seal does not match the manifest')
    await page.getByRole('button', { name: 'Place the hold now' }).press('Enter')
    const row = page.getByRole('row').filter({ hasText: 'The seal does not match the manifest' })
    await row.waitFor()
    await inspect('bill-holds')
    await row.getByRole('button', { name: 'Lift', exact: false }).press('Enter')
    const dialog = row.getByRole('group')
    await dialog.getByLabel('Reason', { exact: false }).fill('The seal was replaced under supervision')
    await dialog.getByRole('button', { name: 'Lift the hold now' }).press('Enter')
    await row.getByText('The seal was replaced under supervision', { exact: false }).waitFor()
    await close()
  },
}
