import { expect } from 'vitest'
import { onlyFiling, renumbered, sample, signInAs } from '@customhouse/server/journeys/test-trader.ts'
import type { Journey } from './journey.ts'

export const enforcementFiguresJourney: Journey = {
  name: 'enforcement figures: an exam is held at a site, its result recorded line by line, and counted',
  async walk(portal) {
    const { filing } = onlyFiling(await signInAs(portal, 'meridian-filer').file(renumbered(sample('release-vessel.catair'), 7_400_071)))
    const { page, inspect, close } = await portal.open({ subject: 'harriet.stone', path: `/officer/filings/${filing}` })
    await page.getByRole('radio', { name: 'Order an exam' }).press(' ')
    await page.getByLabel('Examination site').selectOption('ZZ71')
    await page.getByLabel('Reason', { exact: false }).first().fill('The weight does not fit the count')
    await inspect('exam-order')
    await page.getByRole('button', { name: 'Order an exam now' }).press('Enter')
    await page.getByText('Harbor Lane Examination Station (sandbox) ZZ71').waitFor()

    await page.getByRole('radio', { name: 'Record the exam as passed' }).press(' ')
    await page.getByLabel('Line 1: result').selectOption('quantity')
    await page.getByLabel('Line 1: what was found').fill('Two cartons more than declared')
    await page.getByLabel('Reason', { exact: false }).first().fill('Small difference; the summary will state it')
    await inspect('exam-results')
    await page.getByRole('button', { name: 'Record the exam as passed now' }).press('Enter')
    await page.getByText('Two cartons more than declared').waitFor()
    await page.getByRole('region', { name: 'Exams', exact: true }).getByText('Line 2: ').waitFor()

    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Enforcement figures' }).click()
    const kinds = page.getByRole('region', { name: 'Exam yield by kind of exam', exact: true })
    await kinds.getByRole('img').waitFor()
    await kinds.getByRole('button', { name: 'Show the table' }).press('Enter')
    await kinds.getByRole('cell', { name: 'intensive' }).waitFor()
    expect(await page.getByRole('region', { name: 'Totals' }).getByText('Exams recorded').count()).toBe(1)
    await inspect('enforcement-figures')
    await close()
  },
}
