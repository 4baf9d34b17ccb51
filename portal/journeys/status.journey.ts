import { expect } from 'vitest'
import type { Journey } from './journey.ts'

export const statusJourney: Journey = {
  name: 'service status: what works, what cannot be seen from here, and what it means when the server does not answer',
  async walk(portal) {
    const { page, inspect, close } = await portal.open({ path: '/status' })
    await page.getByText('Everything that can be seen from here works').waitFor()
    const part = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name }) })
    expect(await part('API').getByText('Works').count()).toBe(1)
    expect(await part('Event stream').getByText('Unknown').count()).toBe(1)
    expect(await part('Work behind the scenes').getByText('Unknown').count()).toBe(1)
    await inspect('status')
    await page.route('**/healthz', async (route) => route.fulfill({ status: 503, contentType: 'application/json', body: JSON.stringify({ status: 'not-ready', version: '0', checks: {} }) }))
    await page.getByRole('button', { name: 'Look again' }).press('Enter')
    await page.getByText('Something does not work').waitFor()
    await part('API').getByText('Nothing can be filed at this moment').waitFor()
    await page.unroute('**/healthz')
    await page.getByRole('button', { name: 'Look again' }).press('Enter')
    await page.getByText('Everything that can be seen from here works').waitFor()
    await page.getByText('API: Does not work').waitFor()
    await inspect('status-history')
    await close()
  },
}
