import { expect } from 'vitest'
import { onlyFiling, renumbered, sample, signInAs } from '@customhouse/server/journeys/test-trader.ts'
import type { Journey } from './journey.ts'

export const casesJourney: Journey = {
  name: 'an officer opens a case from a filing, another asks for information, the trader answers, and the case is closed',
  async walk(portal) {
    const meridian = signInAs(portal, 'meridian-filer')
    const { filing, entryNumber } = onlyFiling(await meridian.file(renumbered(sample('release-vessel.catair'), 7_400_061)))
    const officer = await portal.open({ subject: 'harriet.stone', path: `/officer/filings/${filing}` })
    await officer.page.getByRole('link', { name: 'Open a case' }).press('Enter')
    await officer.page.getByRole('heading', { level: 1, name: 'Open a case' }).waitFor()
    await officer.page.getByLabel('What the case is about').fill('Value of plastic boxes')
    await officer.page.getByLabel('What was seen').fill('The value is far below that of like goods')
    await officer.page.getByLabel('Why').fill('To be looked at by the center')
    await officer.inspect('case-opening')
    await officer.page.getByRole('button', { name: 'Open the case' }).press('Enter')
    const heading = officer.page.getByRole('heading', { level: 1, name: 'Value of plastic boxes' })
    await heading.waitFor()
    const number = /C\d{4}-\d{6}/.exec(await heading.innerText())?.[0] ?? ''
    await officer.close()

    const { page, inspect, close } = await portal.open({ subject: 'desmond.pike', path: '/officer/cases' })
    await page.getByRole('link', { name: number }).waitFor()
    await inspect('cases')
    await page.getByRole('link', { name: number }).press('Enter')
    await page.getByLabel('Choose a step. Each says').selectOption({ label: 'Request for information: Ask for information' })
    await page.getByLabel('What is asked').fill('The contract of sale')
    const form = page.getByRole('form', { name: 'Ask for information' })
    await form.getByLabel('Why').fill('The declared value is far below that of like goods')
    await inspect('case-act')
    await form.getByRole('button', { name: 'Ask for information now' }).press('Enter')
    await page.getByRole('button', { name: 'Download the notice' }).waitFor()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download the notice' }).click()
    expect((await saved).suggestedFilename()).toBe(`${number} Request for information.pdf`)
    await page.getByRole('button', { name: 'Check the record against the log' }).click()
    await page.getByText('Unbroken: all 2 steps').waitFor()

    const trader = await portal.open({ subject: 'rosalind.vane', path: '/cases' })
    const part = trader.page.getByRole('region', { name: `Case ${number}` })
    await part.getByText(entryNumber).waitFor()
    await part.getByLabel('Your answer').fill('The contract is attached: a bulk price')
    await trader.inspect('own-cases')
    await part.getByRole('button', { name: 'Send: Answer the request' }).press('Enter')
    await part.getByText('in time').waitFor()
    await trader.close()

    await page.getByText('The contract is attached: a bulk price').waitFor()
    await page.getByLabel('Choose a step. Each says').selectOption({ label: 'Request for information: Accept the answer' })
    await page.getByRole('form', { name: 'Accept the answer' }).getByLabel('Why').fill('The contract explains it')
    await page.getByRole('button', { name: 'Accept the answer now' }).press('Enter')
    const closing = page.getByRole('form', { name: 'Close the case' })
    await page.getByText('settled', { exact: false }).first().waitFor()
    await closing.getByLabel('Why').fill('The value stands')
    await closing.getByRole('button', { name: 'Close the case' }).press('Enter')
    await page.getByText('No violation').first().waitFor()
    await inspect('case-closed')
    await close()
  },
}
