import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Journey } from './journey.ts'

const steel = fileURLToPath(new URL('../../samples/steel/', import.meta.url))
const bill = 'CFNL2026022401'

/** A broker hands in what everybody signed for forty pipes, and sees the claim of their origin supported; then somebody speaks against it. */
export const shipmentJourney: Journey = {
  name: 'a shipment: evidence handed in, the twin with its graph, map and table, and a contradiction in front',
  async walk(portal) {
    const { page, inspect, close } = await portal.open({ subject: 'rosalind.vane', path: '/shipments' })
    await page.getByRole('heading', { level: 1, name: 'Shipments and evidence' }).waitFor()
    const evidence = readdirSync(steel).filter((name) => /\.(?:json|jwt)$/.test(name))
    await page.getByLabel('Choose files').setInputFiles(evidence.map((name) => `${steel}${name}`))
    await page.getByText(`${String(evidence.length)} of ${String(evidence.length)} files handed in`).waitFor({ timeout: 40_000 })
    await page.getByRole('link', { name: bill }).waitFor()
    await inspect('shipments')

    await page.getByLabel('Number', { exact: true }).fill(bill)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: `Shipment ${bill}` }).waitFor()
    await page.getByRole('region', { name: 'What is claimed of its origin' }).getByText(/Supported$/).waitFor()
    expect(await page.getByRole('region', { name: 'Held by' }).innerText()).toContain('Cerro Frontera Carriers')
    await walkGraph(page)
    await inspect('shipment-graph')

    await page.getByRole('button', { name: 'Map' }).click()
    await page.getByRole('slider', { name: 'Moment' }).focus()
    await page.keyboard.press('Home')
    await page.getByText(/^1 of \d+:/).waitFor()
    await page.locator('.map-country[d^="M"]').first().waitFor()
    await page.keyboard.press('End')
    await inspect('shipment-map')
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    await inspect('shipment-table')

    await page.getByRole('button', { name: 'Build the package' }).press('Enter')
    await page.getByRole('heading', { level: 3, name: 'What is missing' }).waitFor()
    await page.getByRole('table', { name: 'What is missing' }).getByText('Proof of payment').first().waitFor()
    await inspect('shipment-tracing')
    await contradict(page, inspect)
    await close()
  },
}

/** The graph has the same events as the table, and one goes from box to box by keys alone. */
async function walkGraph(page: Page): Promise<void> {
  const graph = page.getByRole('group', { name: /^Graph of shipment/ })
  await graph.getByRole('button', { name: /^Goods shipped/ }).first().focus()
  const start = await page.locator('.graph-box:focus').getAttribute('data-box')
  await page.keyboard.press('ArrowLeft')
  await page.locator(`.graph-box:focus:not([data-box="${start ?? ''}"])`).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: /slitting/i }).getByText(/Proven$/).waitFor()
  const events = Number(/(\d+) events/.exec(await graph.getAttribute('aria-label') ?? '')?.[1])
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  expect(await page.getByRole('table', { name: /^Events of shipment/ }).locator('[data-event]').count()).toBe(events)
  await page.getByRole('button', { name: 'Graph', exact: true }).click()
  await graph.getByRole('button').first().waitFor()
}

async function contradict(page: Page, inspect: (name: string) => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: 'All shipments' }).click()
  await page.getByLabel('Choose files').setInputFiles(`${steel}contrary/forty-one-pipes.jwt`)
  await page.getByText('1 of 1 files handed in').waitFor()
  await page.getByRole('link', { name: bill }).click()
  await page.getByText('provenance-lot-exceeded').first().waitFor()
  expect(await page.getByRole('region', { name: 'What is claimed of its origin' }).innerText()).toContain('Not supported')
  await page.getByRole('group', { name: /^Graph of shipment/ }).getByRole('button', { name: /matter against it/ }).first().waitFor()
  await inspect('shipment-contradicted')
}

/** Back from a pipe to its sources and forward from a heat, whom to notify, and how good the data are. */
export const lotJourney: Journey = {
  name: 'a lot: traced back and forward, the recall list as a file, and the quality of the data',
  async walk(portal) {
    const { page, inspect, close } = await portal.open({ subject: 'rosalind.vane', path: '/shipments' })
    await page.getByLabel('Choose files').setInputFiles(readdirSync(steel).filter((name) => /\.(?:json|jwt)$/.test(name)).map((name) => `${steel}${name}`))
    await page.getByText(/^(\d+) of \1 files handed in/).waitFor({ timeout: 40_000 })
    await page.getByLabel('Number', { exact: true }).fill('heat-number:HT-26011')
    await page.getByRole('link', { name: /^heat-number:HT-26011/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Lot HT-26011' }).waitFor()
    await page.getByRole('button', { name: 'Forward to its deliveries' }).click()
    await page.getByRole('heading', { level: 2, name: 'Forward to its deliveries' }).waitFor()
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as CSV' }).click()])
    expect(file.suggestedFilename()).toBe('recall-HT-26011.csv')
    await inspect('lot')
    await page.goto(`${portal.url}/portal/data-quality`)
    await page.getByText(/of 100/).first().waitFor()
    await inspect('data-quality')
    await close()
  },
}
