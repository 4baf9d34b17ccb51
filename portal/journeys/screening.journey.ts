import { onlyFiling, renumbered, sample, signInAs } from '@customhouse/server/journeys/test-trader.ts'
import { expect } from 'vitest'
import type { Journey } from './journey.ts'

/** Every name is invented. */
const files = [
  { name: 'SDN.CSV', text: '2001,"NIGHTJAR TRADING COMPANY",-0- ,"INVENTED",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n' },
  { name: 'ALT.CSV', text: '2001,11,"aka","NIGHTJAR TRADERS",-0- \r\n' },
  { name: 'ADD.CSV', text: '2001,21,"9 Quay","Sampleton","Thailand",-0- \r\n' },
].map(({ name, text }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) }))

export const screeningJourney: Journey = {
  name: 'a targeting officer loads a list, tells a listed party from a declared one, and asks for a name',
  async walk(portal) {
    const { page, inspect, close } = await portal.open({ subject: 'edda.larkin' })
    const menu = page.getByRole('navigation', { name: 'Main menu' })
    await menu.getByRole('link', { name: 'Denied party lists' }).click()
    await page.getByRole('heading', { level: 1, name: 'Denied party lists' }).waitFor()
    await page.getByLabel('File').setInputFiles(files.map((file) => ({ ...file, buffer: file.buffer.subarray(0, 24) })))
    await page.getByRole('button', { name: 'Load it' }).press('Enter')
    await page.getByText('The list was not loaded').waitFor()
    await page.getByLabel('File').setInputFiles(files)
    await page.getByRole('button', { name: 'Load it' }).press('Enter')
    await page.getByText('ofac-sdn: 1 entry').waitFor()
    await page.getByText('In force').first().waitFor()
    await inspect('screening-lists')

    const meridian = signInAs(portal, 'meridian-filer')
    const { filing, determination } = onlyFiling(await meridian.file(renumbered(sample('release-vessel.catair').replace('SANDBOX SELLING COMPANY'.padEnd(35), 'NIGHTJAR TRADING CO'.padEnd(35)), 7_500_001)))
    expect(determination.outcome).toBe('hold')
    await menu.getByRole('link', { name: 'Screening hits' }).click()
    await page.getByRole('heading', { level: 1, name: 'Screening hits' }).waitFor()
    await page.getByRole('button', { name: 'Compare NIGHTJAR TRADING CO' }).press('Enter')
    await page.getByRole('heading', { name: 'What agrees and what does not' }).waitFor()
    await page.getByLabel('What tells them apart', { exact: false }).fill('Registered in another country ten years before')
    await inspect('screening-hit')
    await page.getByRole('button', { name: 'Keep it' }).press('Enter')
    await page.getByText('No hits of this kind').waitFor()
    await expect.poll(async () => (await meridian.read<{ outcome: string }>(`/filings/${filing}`)).outcome).toBe('release')

    await menu.getByRole('link', { name: 'Screen a name' }).click()
    await page.getByLabel('Names').fill('Nightjar Traders\nLarkspur Kitchens')
    await page.getByRole('button', { name: 'Compare' }).press('Enter')
    await page.getByText('1 match').waitFor()
    await page.getByText('resembles nobody on the lists in force').waitFor()
    await inspect('screening-names')
    await close()
  },
}
