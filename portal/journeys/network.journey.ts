import { onlyFiling, renumbered, sample, signInAs } from '@customhouse/server/journeys/test-trader.ts'
import type { Journey } from './journey.ts'

/** Every name is invented. */
const sellers = ['HOLLOW GLADE TRADING', 'BRAMBLE STONE TRADING']

export const networkJourney: Journey = {
  name: 'a targeting officer sees two new sellers at one address, and who else is tied to them',
  async walk(portal) {
    const meridian = signInAs(portal, 'meridian-filer')
    for (const [place, seller] of sellers.entries()) {
      const text = sample('release-vessel.catair').replace('SANDBOX SELLING COMPANY'.padEnd(35), seller.padEnd(35)).replace('1 EXAMPLE ROAD', '9 SAMPLE QUAY ')
      onlyFiling(await meridian.file(renumbered(text, 7_620_001 + place)))
    }
    const { page, inspect, close } = await portal.open({ subject: 'edda.larkin' })
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Parties and addresses' }).click()
    await page.getByRole('heading', { level: 1, name: 'Parties and addresses' }).waitFor()
    const shell = page.getByRole('region', { name: 'New parties to look at first' }).getByRole('row').filter({ hasText: 'HOLLOW GLADE TRADING' })
    await shell.getByText('Shares its address with another new party').waitFor()
    const shared = page.getByRole('region', { name: 'Addresses that several parties state' }).getByRole('row').filter({ hasText: '9 SAMPLE QUAY' })
    await shared.getByText(/BRAMBLE STONE TRADING/).waitFor()
    await inspect('network-addresses')

    await shared.getByRole('button', { name: /9 SAMPLE QUAY/ }).press('Enter')
    const graph = page.getByRole('group', { name: /^Network around 9 SAMPLE QUAY/ })
    await graph.getByRole('button', { name: /BRAMBLE STONE TRADING/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('BRAMBLE STONE TRADING').waitFor()
    await page.getByRole('table', { name: 'All of it' }).getByRole('row').filter({ hasText: 'HOLLOW GLADE TRADING' }).waitFor()
    await inspect('network')
    await close()
  },
}
