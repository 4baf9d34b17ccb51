import { expect } from 'vitest'
import type { Journey } from './journey.ts'

export const homeJourney: Journey = {
  name: 'a first visit: what this is, in both languages',
  async walk(portal) {
    const { page, inspect, close } = await portal.open()
    await page.getByRole('heading', { level: 1, name: 'The open single window for international trade' }).waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Tariff' }).waitFor()
    await inspect('home')
    await page.getByLabel('Language').selectOption('es')
    await page.getByRole('heading', { level: 1, name: 'La ventanilla única abierta para el comercio internacional' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('es')
    await page.getByRole('main').getByRole('link', { name: 'Arancel' }).waitFor()
    await close()

    const signedIn = await portal.open({ subject: 'rosalind.vane' })
    const own = signedIn.page.getByRole('region', { name: 'Your tasks' })
    await own.getByRole('link', { name: 'My work' }).waitFor()
    await signedIn.inspect('home-filer')
    await own.getByRole('link', { name: 'My work' }).press('Enter')
    await signedIn.page.getByRole('heading', { level: 1, name: 'My work' }).waitFor()
    await signedIn.close()
  },
}
