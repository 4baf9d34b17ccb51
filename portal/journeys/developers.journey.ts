import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { expect } from 'vitest'
import { renumbered, sample, signInAs } from '@customhouse/server/journeys/test-trader.ts'
import type { Journey } from './journey.ts'

export const developersJourney: Journey = {
  name: 'developers: a CATAIR sample becomes WCO XML with its loss report, and an operation is tried as oneself and as a program',
  async walk(portal) {
    const { page, inspect, close } = await portal.open({ subject: 'rosalind.vane' })
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'First steps' }).click()
    await page.getByRole('heading', { level: 1, name: 'First steps' }).waitFor()
    await inspect('developers-first-steps')
    await page.getByRole('link', { name: 'Message playground' }).click()
    await page.getByRole('button', { name: 'Use a sample (CATAIR entry)' }).press('Enter')
    await page.getByRole('button', { name: 'Read the message' }).press('Enter')
    await page.getByText(/^SE10AZZ9/).last().click()
    await page.getByText(/19 CFR|CATAIR|Cargo Release/).first().waitFor()
    await page.getByLabel('To', { exact: true }).selectOption('wco-xml')
    await page.getByRole('button', { name: 'Convert', exact: true }).press('Enter')
    await page.getByRole('heading', { name: 'Loss report' }).waitFor()
    expect(await page.locator('pre').filter({ hasText: '<' }).first().textContent()).toContain('Declaration')
    await page.getByRole('heading', { name: 'Convert' }).scrollIntoViewIfNeeded()
    await inspect('developers-messages')

    await page.getByRole('link', { name: 'Try the API' }).click()
    await page.getByRole('button', { name: 'Send', exact: true }).press('Enter')
    await page.getByRole('region', { name: 'Answer', exact: true }).last().getByText('"rosalind.vane"').waitFor()
    await inspect('developers-try')
    await page.getByLabel('Send as', { exact: true }).selectOption('program')
    await page.getByLabel('Key of the program').setInputFiles(join(portal.dataFolder, 'sandbox', 'keys', 'larkspur-viewer.jwk.json'))
    await page.getByText('Signs in as larkspur-viewer').waitFor()
    await page.getByRole('button', { name: 'Send', exact: true }).press('Enter')
    await page.getByRole('region', { name: 'Answer', exact: true }).last().getByText('"larkspur-viewer"').waitFor()

    await page.getByRole('link', { name: 'Conformance' }).click()
    const vector = readFileSync(new URL('../../conformance/gis/vectors/altered-claim-eddsa-jcs-2022.json', import.meta.url), 'utf8')
    await page.getByLabel('Credential', { exact: true }).fill(vector)
    await page.getByRole('button', { name: 'Run the checks' }).press('Enter')
    await page.getByText('Not sound').waitFor()
    await page.getByText('Not met').first().waitFor()
    await inspect('developers-conformance')
    await close()
  },
}

export const webhooksJourney: Journey = {
  name: 'developers: a webhook is subscribed, tested, told of a filing, and a delivery is sent again',
  async walk(portal) {
    const listener = await listen()
    try {
      const { page, inspect, close } = await portal.open({ subject: 'rosalind.vane', path: '/developers/webhooks' })
      await page.getByLabel(/^Address/).fill(listener.url)
      await page.getByLabel(/^Types of facts/).fill('FilingDetermined')
      await page.getByRole('button', { name: 'Subscribe', exact: true }).press('Enter')
      await page.getByRole('region', { name: 'Secret' }).getByText('whsec_').waitFor()
      await page.getByRole('button', { name: 'I have kept it' }).press('Enter')
      await page.getByRole('button', { name: `Send a test: ${listener.url}` }).press('Enter')
      await page.getByText('Taken (204)').waitFor()
      await signInAs(portal, 'meridian-filer').file(renumbered(sample('release-vessel.catair'), 7_400_001))
      const delivery = page.getByRole('row').filter({ hasText: 'FilingDetermined' })
      await delivery.getByText('Taken (204)').waitFor()
      await inspect('developers-webhooks')
      await delivery.getByRole('button', { name: /^Send again/ }).press('Enter')
      await delivery.getByText('1 delivery is on its way').waitFor()
      await delivery.getByRole('cell', { name: '2', exact: true }).waitFor()
      const told = listener.heard.filter(({ type }) => type === 'FilingDetermined').map(({ id }) => id)
      expect([told.length, new Set(told).size]).toEqual([2, 1])
      await page.getByRole('button', { name: `End: ${listener.url}` }).press('Enter')
      await page.getByRole('button', { name: 'End the subscription' }).press('Enter')
      await page.getByText(/^. ?Ended/).waitFor()
      await close()
    } finally {
      listener.server.close()
    }
  },
}

interface Listener {
  readonly server: Server
  readonly url: string
  readonly heard: { readonly id: string; readonly type: string }[]
}

/** A receiver of webhooks on this machine. */
async function listen(): Promise<Listener> {
  const heard: { readonly id: string; readonly type: string }[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part: string) => { body += part }).on('end', () => {
      heard.push({ id: String(request.headers['webhook-id']), type: (JSON.parse(body) as { readonly type: string }).type })
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const address = server.address()
  return { server, heard, url: `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : 0)}/hooks` }
}
