import { onlyFiling, renumbered, sample, signInAs } from '@customhouse/server/journeys/test-trader.ts'
import { expect } from 'vitest'
import type { Journey } from './journey.ts'

export const agencyJourney: Journey = {
  name: 'an agency officer sees the lines for the agency, holds them, and lets them proceed',
  async walk(portal) {
    const meridian = signInAs(portal, 'meridian-filer')
    const { filing, entryNumber } = onlyFiling(await meridian.file(renumbered(sample('release-food-agency.catair'), 7_400_003)))
    const number = `ZZ9-${entryNumber.slice(3, 10)}-${entryNumber.slice(10)}`
    const { page, inspect, close } = await portal.open({ subject: 'june.okafor' })
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Lines for my agency' }).click()
    await page.getByRole('heading', { level: 1, name: 'Lines for FDA' }).waitFor()
    await page.getByRole('link', { name: number }).waitFor()
    await inspect('agency-queue')
    await page.getByRole('link', { name: number }).press('Enter')
    await page.getByRole('heading', { level: 1, name: `FDA: ${number}` }).waitFor()
    await page.getByRole('radio', { name: 'Hold' }).press(' ')
    await page.getByText('Customs cannot lift it').waitFor()
    await page.getByLabel('Reason', { exact: false }).first().fill('A sample is to be taken')
    await inspect('agency-filing')
    await page.getByRole('button', { name: 'Answer: Hold' }).press('Enter')
    await page.getByText('Answered. The filer and customs hear it now.').waitFor()
    const refused = await signInAs(portal, 'port-officer').call(`/determinations/${filing}/decisions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ act: 'release', why: 'Customs is content' }) })
    expect(refused.status).toBe(409)
    await page.getByRole('radio', { name: 'May proceed' }).press(' ')
    await page.getByLabel('Reason', { exact: false }).first().fill('The sample was clean')
    await page.getByRole('button', { name: 'Answer: May proceed' }).click()
    await expect.poll(async () => (await meridian.read<{ outcome: string }>(`/filings/${filing}`)).outcome).toBe('release')
    await close()
  },
}
