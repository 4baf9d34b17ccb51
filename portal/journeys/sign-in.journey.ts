import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Journey } from './journey.ts'

/** What must come after signing in by choosing is in `signInAs`; here is what the pages of signing in say and do. */
export const signInJourney: Journey = {
  name: 'signing in: by choosing a sandbox person, by a passkey, and again where the sign-in is over',
  async walk(portal) {
    const { page, context, inspect, close } = await portal.open()
    await chooseByKeyboard(page, { inspect, url: portal.url })
    await makePasskey(page, context, { inspect, url: portal.url })
    await signInByPasskey(page)
    await removePasskey(page)
    await comeTooLate(page, { inspect, url: portal.url })
    await close()
  },
}

interface Tools {
  readonly inspect: (name: string) => Promise<void>
  readonly url: string
}

/** From a page that asks who it is, and back to it. */
async function chooseByKeyboard(page: Page, { inspect, url }: Tools): Promise<void> {
  await page.goto(`${url}/portal/account`)
  await page.getByRole('heading', { level: 1, name: 'Sign in to see this page' }).waitFor()
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
  await page.getByRole('button', { name: /Teo Marlowe.*89-100000100/ }).waitFor()
  await inspect('sign-in')
  await page.getByRole('button', { name: /Rosalind Vane.*Meridian Customs Brokers/ }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'My account' }).waitFor()
  expect(new URL(page.url()).search).toBe('')
}

async function makePasskey(page: Page, context: BrowserContext, { inspect }: Tools): Promise<void> {
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true } })
  await page.getByText('You have no passkey').waitFor()
  await page.getByRole('button', { name: 'Add a passkey' }).press('Enter')
  await page.getByText('Give the passkey a name.').waitFor()
  await page.getByLabel('What do you call it?').fill('Work laptop')
  await page.keyboard.press('Enter')
  await page.getByText('The passkey “Work laptop” was added.').waitFor()
  await page.getByRole('button', { name: 'Rename Work laptop' }).press('Enter')
  await page.getByLabel('New name for Work laptop').fill('Desk at the port')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 3, name: 'Desk at the port' }).waitFor()
  await inspect('account')
}

/** Signing out ends the session too, so that the next person is asked who they are. */
async function signInByPasskey(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'The open single window' }).waitFor()
  await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).press('Enter')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Welcome, Rosalind Vane (sandbox)' }).waitFor()
}

async function removePasskey(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Rosalind Vane/ }).press('Enter')
  await page.getByText(/Last used now|Last used \d+ seconds? ago/).waitFor()
  await page.getByRole('button', { name: 'Remove Desk at the port' }).press('Enter')
  await page.getByRole('group', { name: 'Remove Desk at the port' }).getByRole('button', { name: 'Remove' }).press('Enter')
  await page.getByText('You have no passkey').waitFor()
}

/** A sign-in of another browser, and an answer that is none. */
async function comeTooLate(page: Page, { inspect, url }: Tools): Promise<void> {
  await page.goto(`${url}/portal/sign-in/of-another-browser`)
  await page.getByRole('heading', { level: 1, name: 'This sign-in is over' }).waitFor()
  await inspect('sign-in-over')
  await page.goto(`${url}/portal/signed-in?code=invented&state=invented`)
  await page.getByRole('heading', { level: 1, name: 'The sign-in could not be finished' }).waitFor()
  await page.goto(`${url}/portal/enrol/invented`)
  await page.getByRole('heading', { level: 1, name: 'This link is over' }).waitFor()
}
