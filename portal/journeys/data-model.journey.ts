import type { Journey } from './journey.ts'

export const dataModelJourney: Journey = {
  name: 'the data model: an element found by a word, its versions, guides, and how far message sets follow it',
  async walk(portal) {
    const { page, inspect, close } = await portal.open({ path: '/data-model' })
    await page.getByLabel('Name, number or path').fill('D014')
    await page.getByLabel('Name, number or path').press('Enter')
    await page.getByRole('heading', { level: 2, name: /^D014/ }).waitFor()
    await page.getByText('Where it stands').first().click()
    await inspect('data-model')
    const parts = page.getByRole('navigation', { name: 'Parts of the data model' })
    await parts.getByRole('link', { name: 'Versions' }).press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Version 3.6.1' }).waitFor()
    await inspect('data-model-versions')
    await parts.getByRole('link', { name: 'Guides' }).click()
    await page.getByRole('link', { name: /^Read the guide/ }).first().waitFor()
    await inspect('data-model-guides')
    await parts.getByRole('link', { name: 'Adoption' }).click()
    await page.getByRole('region', { name: 'Adoption' }).getByRole('link').first().waitFor()
    await inspect('data-model-adoption')
    await page.getByRole('region', { name: 'Adoption' }).getByRole('link').first().press('Enter')
    await page.getByRole('heading', { level: 2, name: 'In figures' }).waitFor()
    await inspect('data-model-message-set')
    await close()
  },
}
