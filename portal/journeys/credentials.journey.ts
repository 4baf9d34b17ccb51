import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { testWallet } from '@customhouse/server/journeys/test-wallet.ts'
import { signInAs } from '@customhouse/server/journeys/test-trader.ts'
import type { Journey, OpenedPortal, PortalUnderTest } from './journey.ts'

/** What a mill says of one heat, by the places of the form. */
const report: readonly (readonly [place: string, text: string])[] = [
  ['certificateNumber', 'HPW-2026-0418'], ['certification', 'EN 10204 3.1'], ['purchaseOrderNumber', 'LSI-PO-2208'],
  ['customer-name', 'Larkspur Home Goods (sandbox)'], ['customer-location-address-streetAddress', '12 Invented Street'], ['customer-location-address-addressLocality', 'Newark'], ['customer-location-address-addressCountry', 'US'],
  ['productSpecification-standard', 'ASTM A572'], ['productSpecification-grade', '50'], ['productSpecification-productDescription', 'Hot-rolled structural steel plate'],
  ['inspections-0-productIdentifier', 'PL-88120'], ['inspections-0-countryOfManufacture', 'NO'], ['inspections-0-countryOfMeltAndPour', 'NO'], ['inspections-0-heatNumber', 'NM61316'],
  ['inspections-0-chemicalComposition-c', '0.18'], ['inspections-0-chemicalComposition-mn', '1.21'], ['inspections-0-chemicalComposition-p', '0.012'], ['inspections-0-chemicalComposition-s', '0.004'], ['inspections-0-chemicalComposition-si', '0.24'],
  ['inspections-0-mechanicalProperties-tensile-value', '512.4'],
]
export const credentialsJourney: Journey = {
  name: 'credentials: a mill issues a report by the form, offers it to a wallet, suspends and revokes it; a broker who asks for it is told so',
  async walk(portal) {
    const mill = await portal.open({ subject: 'anders.holm' })
    await issueByKeyboard(mill)
    const { wallet, credential } = await offerToWallet(mill)
    await suspendAndRevoke(mill)
    await askAsBroker(portal, async (link) => {
      const asked = await wallet.open(link)
      const query = asked.queries.find(({ format }) => format === 'dc+sd-jwt')?.id ?? ''
      await asked.answer({ [query]: [await wallet.present(credential, asked)] })
    })
    const verified = await signInAs(portal, 'meridian-filer').call('/credentials/verify', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ verifiableCredential: credential }) })
    expect(await verified.json()).toMatchObject({ verified: false })
    await mill.close()
  },
}

/** Nothing but the keyboard, from the menu to the signature. */
async function issueByKeyboard({ page, inspect }: OpenedPortal): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Issue a credential' }).press('Enter')
  await page.getByLabel('What do you certify?').pressSequentially('mill test')
  await page.getByText('1 type', { exact: true }).waitFor()
  await inspect('credentials-types')
  await page.getByRole('link', { name: 'Mill test report' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Issue: Mill test report' }).waitFor()
  await page.getByRole('button', { name: 'Look at it before signing' }).press('Enter')
  const summary = page.getByRole('alert').filter({ hasText: 'places need correcting' })
  await summary.waitFor()
  await inspect('credentials-form-faults')
  await summary.getByRole('link', { name: /Certificate number/ }).press('Enter')
  expect(await focused(page)).toBe('place-credentialSubject-certificateNumber')
  for (const [place, text] of report) await typeAt(page, `place-credentialSubject-${place}`, text)
  await tabTo(page, (id) => id === 'submit')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'What you would certify' }).waitFor()
  await inspect('credentials-preview')
  await page.getByRole('button', { name: 'Sign and issue it' }).press('Enter')
  await page.getByText('It is signed and in force').waitFor()
  await inspect('credentials-issued')
}

async function offerToWallet({ page, inspect }: OpenedPortal) {
  await page.getByRole('button', { name: 'Issue another like it' }).press('Enter')
  await page.getByLabel('Heat number').fill('NM61319')
  await page.getByRole('button', { name: 'Look at it before signing' }).press('Enter')
  await page.getByRole('button', { name: 'Offer it to a wallet' }).press('Enter')
  await page.getByRole('img', { name: 'QR code of the offer' }).waitFor()
  await page.getByText('Waiting for a wallet').waitFor()
  await inspect('credentials-offer')
  const link = await page.getByRole('link', { name: 'Open in a wallet on this device' }).getAttribute('href')
  const wallet = testWallet()
  const { credential } = await wallet.collect(link ?? '', { format: 'dc+sd-jwt' })
  await page.getByText('Collected and issued').waitFor()
  await page.getByRole('link', { name: 'See it' }).press('Enter')
  return { wallet, credential }
}

async function suspendAndRevoke({ page, inspect }: OpenedPortal): Promise<void> {
  const head = page.locator('.page-head')
  await head.getByText('In force').waitFor()
  await page.getByRole('button', { name: 'Suspend' }).press('Enter')
  await page.getByLabel('Why').selectOption({ label: 'It is being looked into' })
  await page.getByRole('button', { name: 'Suspend it' }).press('Enter')
  await head.getByText('Suspended').waitFor()
  await page.getByRole('button', { name: 'Lift the suspension' }).press('Enter')
  await head.getByText('In force').waitFor()
  await page.getByRole('button', { name: 'Revoke' }).press('Enter')
  await page.getByLabel('Why').selectOption({ label: 'It says something wrong' })
  await page.getByRole('button', { name: 'Revoke for good' }).press('Enter')
  await head.getByText('Revoked').waitFor()
  await page.getByRole('listitem').filter({ hasText: 'Revoked. It says something wrong' }).waitFor()
  await page.getByRole('button', { name: 'Check it now' }).press('Enter')
  await page.getByRole('button', { name: 'Check it now' }).waitFor()
  await page.getByText('It is revoked.').waitFor()
  await inspect('credentials-one')
  await page.getByRole('navigation').getByRole('link', { name: 'Credentials', exact: true }).click()
  await page.getByRole('table').waitFor()
  await page.getByRole('searchbox', { name: 'Search these' }).fill('mill')
  expect(await page.getByRole('row').count()).toBeGreaterThanOrEqual(3)
  await inspect('credentials-list')
}

async function askAsBroker(portal: PortalUnderTest, present: (link: string) => Promise<void>): Promise<void> {
  const { page, inspect, close } = await portal.open({ subject: 'rosalind.vane', path: '/credentials/present' })
  await page.getByLabel('What do you ask for?').fill('Mill test')
  await page.getByRole('option', { name: 'Mill test report' }).click()
  await page.getByLabel('Why, for the holder to read').fill('To release heat NM61319')
  await page.getByRole('button', { name: 'Make the code' }).press('Enter')
  await page.getByRole('img', { name: 'QR code of the request' }).waitFor()
  await present(await page.getByRole('link', { name: 'Open in a wallet on this device' }).getAttribute('href') ?? '')
  await page.getByText('Not what was asked for, or not sound').waitFor()
  await page.getByText('It is revoked.').waitFor()
  await inspect('credentials-present')
  await close()
}

async function typeAt(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, (one) => one === id)
  await page.keyboard.type(text)
}

/** Goes on by the tabulator until it stands where it should. */
async function tabTo(page: Page, isThere: (id: string) => boolean): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    if (isThere(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not lead there; it stands at ${await focused(page)}`)
}

async function focused(page: Page): Promise<string> {
  return String(await page.evaluate('document.activeElement?.id || document.activeElement?.type || ""'))
}
