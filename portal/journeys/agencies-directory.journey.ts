import { expect } from 'vitest'
import type { Journey } from './journey.ts'

export const agenciesDirectoryJourney: Journey = {
  name: 'the agencies: who asks for data about heading 3304.99, and what the agency needs in full',
  async walk(portal) {
    const { page, inspect, close } = await portal.open({ path: '/agencies' })
    await page.getByLabel('Tariff number or words').fill('3304.99')
    await page.getByLabel('Tariff number or words').press('Enter')
    await page.getByText('2 agencies for “3304.99”').waitFor()
    await page.getByText('Beauty and skin-care preparations').waitFor()
    expect(await page.getByText('Sandbox only').count()).toBe(1)
    await inspect('agencies')
    await page.getByRole('link', { name: 'Food and Drug Administration' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Food and Drug Administration (FDA)' }).waitFor()
    await page.getByRole('region', { name: 'Records needed for Foods' }).waitFor()
    await inspect('agency')
    await close()
  },
}
