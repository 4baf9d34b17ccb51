import { expect } from 'vitest'
import type { Journey } from './journey.ts'

export const tariffJourney: Journey = {
  name: 'the tariff: found by words, over time, what bears on it from Viet Nam, and what would be owed, in an address to share',
  async walk(portal) {
    const { page, context, inspect, close } = await portal.open({ path: '/tariff?on=2026-01-15' })
    await page.getByText('Chapter 61').click()
    await page.getByRole('link', { name: '6109', exact: true }).waitFor()
    await inspect('tariff')
    await page.getByLabel('Number or words').fill('T-shirts cotton men')
    await page.getByLabel('Number or words').press('Enter')
    await page.getByRole('link', { name: '6109.10.00.12' }).waitFor()
    await inspect('tariff-search')
    await page.getByRole('link', { name: '6109.10.00.12' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: '6109.10.00.12' }).waitFor()
    await page.getByLabel('Country of origin').selectOption('VN')
    await page.getByLabel('Customs value in dollars').fill('10000')
    await page.getByLabel('Quantity in doz.').fill('500')
    await page.getByLabel('Quantity in kg').fill('900')
    await page.getByLabel('Arrives by').selectOption('11')
    await page.getByRole('button', { name: 'Calculate' }).press('Enter')
    await page.getByText('Would be owed in all').waitFor()
    // 16.5 % of $10,000.
    expect(await page.getByText('$1,650.00').count()).toBeGreaterThan(0)
    await page.getByText('IEEPA reciprocal duty').first().waitFor()
    await page.getByRole('button', { name: 'Report it in the calculation: 9903.01.25' }).press('Enter')
    await page.getByText('$2,650.00').first().waitFor()
    await inspect('tariff-number')

    const shared = await context.newPage()
    await shared.goto(page.url())
    await shared.getByText('$2,650.00').first().waitFor()
    await shared.getByRole('link', { name: 'Heading 6109' }).click()
    await shared.getByRole('region', { name: 'Heading 6109' }).waitFor()
    await shared.close()
    await page.getByRole('link', { name: 'Heading 6109' }).click()
    await page.getByRole('region', { name: 'Heading 6109' }).waitFor()
    await inspect('tariff-heading')
    await close()
  },
}
