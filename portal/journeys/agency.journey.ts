import { onlyFiling, renumbered, sample, signInAs } from '@customhouse/server/journeys/test-trader.ts'
import { expect } from 'vitest'
import type { Journey } from './journey.ts'

const terms = { isDelegated: false, conditions: {}, share: 0, authority: '21 U.S.C. 381(a)', clock: { minutes: 480, counts: 'working-hours', onExpiry: 'stay-held', authority: 'The agency’s own rule, for a journey' } }

export const agencyJourney: Journey = {
  name: 'an agency officer sees the lines for the agency, holds them, lets them and others proceed, and confirms a policy',
  async walk(portal) {
    const meridian = signInAs(portal, 'meridian-filer')
    const supervisor = signInAs(portal, 'agency-supervisor')
    const post = (path: string, body: object) => supervisor.call(path, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }, body: JSON.stringify(body) })
    const file = async (transaction: number) => onlyFiling(await meridian.file(renumbered(sample('release-food-agency.catair'), transaction)))
    const outcomeOf = async (filing: string) => (await meridian.read<{ outcome: string }>(`/filings/${filing}`)).outcome
    await post('/agency-policies', { program: 'FOO', why: 'Every line is looked at for a week', terms })
    const { page, inspect, close } = await portal.open({ subject: 'june.okafor' })
    const menu = page.getByRole('navigation', { name: 'Main menu' })
    await menu.getByRole('link', { name: 'Policies of my agency' }).click()
    await page.getByRole('heading', { level: 1, name: 'Policies of FDA' }).waitFor()
    await page.getByLabel('Why you confirm or withdraw').fill('Agreed')
    await inspect('agency-policies')
    await page.getByRole('button', { name: 'Confirm' }).press('Enter')
    await page.getByText('In force since').waitFor()

    const { filing, entryNumber, determination } = await file(7_400_003)
    const other = (await file(7_400_004)).filing
    expect(determination.outcome).toBe('under-review')
    const number = `ZZ9-${entryNumber.slice(3, 10)}-${entryNumber.slice(10)}`
    await menu.getByRole('link', { name: 'Lines for my agency' }).click()
    await page.getByRole('heading', { level: 1, name: 'Lines for FDA' }).waitFor()
    await page.getByText('then they wait on').first().waitFor()
    await page.getByRole('link', { name: number }).waitFor()
    await page.locator(`label[for="choose-${other}"]`).click()
    await page.getByLabel('Reason', { exact: false }).fill('The factory was inspected last week')
    await inspect('agency-queue')
    await page.getByRole('button', { name: 'Let 1 filing proceed' }).press('Enter')
    await page.getByText('1 filing was answered').waitFor()
    expect(await outcomeOf(other)).toBe('release')

    await page.getByRole('link', { name: number }).press('Enter')
    await page.getByRole('heading', { level: 1, name: `FDA: ${number}` }).waitFor()
    await page.getByText('The program looks at all of its lines').waitFor()
    await page.getByRole('radio', { name: 'Hold' }).press(' ')
    await page.getByText('Customs cannot lift it').waitFor()
    await page.getByLabel('Reason', { exact: false }).first().fill('A sample is to be taken')
    await inspect('agency-filing')
    await page.getByRole('button', { name: 'Answer: Hold' }).press('Enter')
    await page.getByText('Answered. The filer and customs hear it now.').waitFor()
    await page.getByRole('radio', { name: 'May proceed' }).press(' ')
    await page.getByLabel('Reason', { exact: false }).first().fill('The sample was clean')
    await page.getByRole('button', { name: 'Answer: May proceed' }).click()
    await expect.poll(() => outcomeOf(filing)).toBe('release')
    // As the sandbox was: lines proceed by themselves.
    const { id } = await (await post('/agency-policies', { program: 'FOO', why: 'The week is over', terms: { ...terms, isDelegated: true } })).json() as { id: string }
    const officer = signInAs(portal, 'agency-officer')
    await officer.call(`/agency-policies/${id}/settlement`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }, body: JSON.stringify({ isConfirmed: true, why: 'Agreed' }) })
    await close()
  },
}
