import { onlyFiling, renumbered, sample, signInAs } from '@customhouse/server/journeys/test-trader.ts'
import type { Journey } from './journey.ts'

export const targetingJourney: Journey = {
  name: 'a targeting officer writes a rule, tries it on past filings, and a second officer puts it in force',
  async walk(portal) {
    onlyFiling(await signInAs(portal, 'meridian-filer').file(renumbered(sample('release-vessel.catair'), 7_440_001)))
    const first = await portal.open({ subject: 'edda.larkin' })
    const { page } = first
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Targeting rules' }).click()
    await page.getByRole('link', { name: 'Write a rule' }).click()
    await page.getByLabel('Name', { exact: false }).fill('costly-journey-goods')
    await page.getByLabel('What it looks for and why').fill('Goods that no journey has ever declared')
    // The conditions by keyboard alone, as any form.
    const second = page.getByRole('group', { name: 'Condition 2' })
    await page.getByRole('group', { name: 'Condition 1' }).getByLabel('Value').fill('CN')
    await page.getByRole('button', { name: 'Add a condition' }).press('Enter')
    await second.getByLabel('Fact').selectOption('value')
    await second.getByLabel('Comparison').selectOption('above')
    await second.getByLabel('Value').fill('900000000')
    await first.inspect('targeting-write')
    await page.getByRole('button', { name: 'Keep as draft' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'costly-journey-goods' }).waitFor()
    await page.getByRole('button', { name: 'Start the dry run' }).click()
    await page.getByText(/It would have held for 0 of/).waitFor()
    await page.getByLabel('Reason', { exact: false }).fill('Tried on what is on file')
    await page.getByRole('button', { name: 'Submit' }).press('Enter')
    await page.getByText('Waits for a second officer').first().waitFor()
    await first.inspect('targeting-rule')
    await first.close()

    const other = await portal.open({ subject: 'ivo.marsh', path: '/targeting/rules/costly-journey-goods' })
    await other.page.getByLabel('Reason', { exact: false }).fill('Narrow enough')
    await other.page.getByRole('button', { name: 'Approve and put in force' }).press('Enter')
    await other.page.getByText('In force').first().waitFor()
    await other.page.getByRole('link', { name: 'All rules' }).click()
    await other.page.getByRole('table', { name: 'Targeting rules' }).getByText('In force').waitFor()
    await other.inspect('targeting-rules')
    await other.close()
  },
}
