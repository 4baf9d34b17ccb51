import { expect } from 'vitest'
import { signInAs } from '@customhouse/server/journeys/test-trader.ts'
import { sampleSchedule } from '@customhouse/server/modules/tariff/schedule/sample-schedule.ts'
import { unpackRow } from '@customhouse/server/modules/tariff/schedule/schedule-row.ts'
import type { Journey, PortalUnderTest } from './journey.ts'

/** The excerpt's own lines, which other journeys are assessed by, and invented ones that differ between revisions. */
function revision(invented: readonly (readonly [number: string, description: string, general: string])[]): string {
  const { rows } = sampleSchedule
  const known = rows.map(unpackRow).map(({ code, column2, quota, additional, footnotes, ...row }) => ({ ...row, htsno: code, other: column2, quotaQuantity: quota, additionalDuties: additional, footnotes: footnotes.map((value) => ({ columns: ['general'], value, type: 'endnote' })) }))
  return JSON.stringify([...known, ...invented.map(([htsno, description, general]) => ({ htsno, indent: 0, description, units: ['No.'], general, special: '', other: '80%', footnotes: [], quotaQuantity: '', additionalDuties: '' }))])
}
const older = revision([['7799.10.20.00', 'Invented plates', '6.7%'], ['7799.10.40.00', 'Invented boxes', '3.4%']])
const newer = revision([['7799.10.40.00', 'Invented boxes', '3%'], ['7799.90.05.00', 'Invented dust pans', '3.3%']])

export const administrationJourney: Journey = {
  name: 'administration: an organisation and its person are registered, and stand in the audit',
  async walk(portal) {
    const { page, inspect, close } = await portal.open({ subject: 'august.reed' })
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Organisations' }).click()
    await page.getByRole('cell', { name: 'Meridian Customs Brokers (sandbox)' }).waitFor()
    await page.getByRole('button', { name: 'Register an organisation' }).press('Enter')
    await page.getByLabel('Name', { exact: false }).first().fill('Juniper Imports (invented)')
    await page.getByLabel(/^Id/).fill('juniper')
    await inspect('administration-register')
    await page.getByRole('button', { name: 'Register', exact: true }).press('Enter')
    await page.getByText('Juniper Imports (invented) is registered').waitFor()
    await page.getByRole('searchbox', { name: 'Search by name, id or code' }).fill('juniper')
    await inspect('administration-organisations')
    await page.getByRole('link', { name: 'Juniper Imports (invented)' }).click()

    await page.getByRole('button', { name: 'Register a person' }).click()
    await page.getByLabel(/^Name/).fill('Willow Marsh (invented)')
    await page.getByLabel(/^Sign-in name/).fill('willow.marsh')
    await page.getByLabel(/^Position/).fill('Import clerk')
    await page.getByRole('checkbox', { name: 'Filer' }).press('Space')
    await page.getByRole('button', { name: 'Register', exact: true }).click()
    await page.getByRole('region', { name: 'Enrolment link' }).getByText('/portal/enrol/').waitFor()
    await page.getByRole('cell', { name: 'willow.marsh' }).waitFor()
    await page.getByRole('button', { name: 'Disable: Willow Marsh (invented)' }).press('Enter')
    await page.getByRole('group', { name: 'Disable: Willow Marsh (invented)' }).getByRole('button', { name: 'Disable' }).press('Enter')
    await page.getByText('Ended').waitFor()
    await inspect('administration-organisation')

    await page.getByRole('link', { name: 'Audit' }).click()
    await page.getByLabel(/^Person or program/).fill('august.reed')
    await page.getByRole('button', { name: 'Show', exact: true }).press('Enter')
    const row = page.getByRole('row').filter({ hasText: 'POST /people/:subject/ending' })
    await row.getByText('willow.marsh').waitFor()
    expect(await row.getByText('August Reed (sandbox)').count()).toBe(1)
    await inspect('administration-audit')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download CSV' }).click()
    expect((await download).suggestedFilename()).toBe('customhouse-audit.csv')
    await close()
  },
}

export const tariffAdministrationJourney: Journey = {
  name: 'administration: two tariff revisions compared, and the rules, issuers and keys seen',
  async walk(portal) {
    await load(portal, { name: 'Invented revision 1', asOf: '2001-01-01', body: older })
    await load(portal, { name: 'Invented revision 2', asOf: sampleSchedule.revision.asOf, body: newer })
    const { page, inspect, close } = await portal.open({ subject: 'august.reed', path: '/administration/tariff' })
    await page.getByLabel('Older').selectOption({ label: 'Invented revision 1 (2001-01-01)' })
    await page.getByLabel('Newer').selectOption({ label: `Invented revision 2 (${sampleSchedule.revision.asOf})` })
    const changed = page.getByRole('row').filter({ hasText: '7799.10.40.00' })
    await changed.getByText('is 3%').waitFor()
    expect(await changed.getByText('was 3.4%').count()).toBe(1)
    expect(await page.getByRole('row').filter({ hasText: '7799.90.05.00' }).getByText('Added').count()).toBe(1)
    await page.getByRole('heading', { name: 'What changed' }).scrollIntoViewIfNeeded()
    await inspect('administration-tariff')
    await page.getByRole('searchbox', { name: 'Search' }).last().fill('7799.10.20')
    await page.getByRole('row').filter({ hasText: '7799.10.20.00' }).getByText('Removed').waitFor()

    await page.getByRole('link', { name: 'Rules in force' }).click()
    await page.getByText('Goods claimed under a quota wait until the quota is processed').waitFor()
    await page.getByText('File the entry', { exact: true }).waitFor()
    await inspect('administration-rules')
    await page.getByRole('link', { name: 'Recognised issuers' }).click()
    await page.getByText('Ironvale Tube Works (sandbox)').first().waitFor()
    await inspect('administration-issuers')
    await page.getByRole('link', { name: 'Signing keys' }).click()
    await page.getByRole('heading', { level: 1, name: 'Signing keys' }).waitFor()
    await page.getByRole('button', { name: 'Make a new key' }).press('Enter')
    await page.getByText('signs from now on').waitFor()
    await inspect('administration-keys')
    await close()
  },
}

async function load(portal: PortalUnderTest, { name, asOf, body }: { readonly name: string; readonly asOf: string; readonly body: string }): Promise<void> {
  const query = new URLSearchParams({ format: 'json', asOf, name })
  const { status } = await signInAs(portal, 'administrator').call(`/tariff/revisions?${query.toString()}`, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body })
  expect(status).toBe(201)
}
