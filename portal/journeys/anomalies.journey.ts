import { anomalyModelFile } from '@customhouse/server/modules/anomalies/test-anomaly-model.ts'
import { onlyFiling, renumbered, sample, signInAs } from '@customhouse/server/journeys/test-trader.ts'
import { expect } from 'vitest'
import type { Journey } from './journey.ts'

export const anomaliesJourney: Journey = {
  name: 'a targeting officer looks at unusual lines, and approves a model that another handed in',
  async walk(portal) {
    const meridian = signInAs(portal, 'meridian-filer')
    expect(onlyFiling(await meridian.file(renumbered(sample('vessel-dutiable.catair'), 7_450_001))).accepted).toBe(true)
    const { page, inspect, close } = await portal.open({ subject: 'ivo.marsh' })
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Unusual lines' }).click()
    await page.getByRole('heading', { level: 1, name: 'Unusual lines' }).waitFor()
    await page.getByRole('link', { name: /^ZZ9-/ }).first().waitFor()
    await inspect('unusual-lines')
    const imported = await signInAs(portal, 'targeting-officer').call('/anomaly-models/imports', { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }, body: JSON.stringify({ file: anomalyModelFile() }) })
    expect(imported.status).toBe(201)
    await page.getByRole('link', { name: 'Anomaly models' }).click()
    await page.getByRole('heading', { level: 2, name: 'Model 1' }).waitFor()
    await page.getByRole('button', { name: 'Train a model' }).press('Enter')
    await page.getByText('Nothing can be learned yet', { exact: false }).waitFor()
    await page.getByLabel('Reason').fill('Measured on outcomes of another office')
    await page.getByRole('button', { name: 'Approve model 1' }).press('Enter')
    await page.getByRole('button', { name: 'Withdraw model 1' }).waitFor()
    await inspect('anomaly-models')
    const { filing } = onlyFiling(await meridian.file(renumbered(sample('vessel-dutiable.catair'), 7_450_002)))
    const { lines } = await signInAs(portal, 'targeting-officer').read<{ lines: readonly { readonly score?: number }[] }>(`/filings/${filing}/line-scores`)
    expect(lines[0]?.score).toBeGreaterThan(0)
    await close()
  },
}
