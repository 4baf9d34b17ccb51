import { expect } from 'vitest'
import { renumbered, sample, signInAs } from '@customhouse/server/journeys/test-trader.ts'
import type { Journey } from './journey.ts'

export const workJourney: Journey = {
  name: 'my work: what waits, by when and by which rule, as a list, as a calendar, and exported',
  async walk(portal) {
    const meridian = signInAs(portal, 'meridian-filer')
    const released = await meridian.file(renumbered(sample('release-food-agency.catair'), 7_300_001))
    const refused = await meridian.file(renumbered(sample('rejected-importer.catair'), 7_300_002))
    expect([released.filings[0]?.determination.outcome, refused.filings[0]?.accepted]).toEqual(['release', false])

    const { page, inspect, close } = await portal.open({ subject: 'rosalind.vane' })
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'My work' }).click()
    await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor()
    const summary = page.getByRole('listitem').filter({ hasText: released.filings[0]?.entryNumber ?? 'none' })
    await summary.getByText('File the entry summary and deposit duties').waitFor()
    expect(await summary.getByText('19 CFR 142.12(b)').count()).toBe(1)
    await page.getByRole('listitem').filter({ hasText: refused.filings[0]?.entryNumber ?? 'none' }).getByText('Correct it and file again').waitFor()
    await inspect('work-list')

    await page.getByRole('button', { name: 'Calendar', exact: true }).press('Enter')
    await page.getByRole('table').waitFor()
    await inspect('work-calendar')

    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export as calendar' }).click()
    expect((await download).suggestedFilename()).toBe('customhouse-work.ics')
    await close()
  },
}
