import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Journey } from './journey.ts'

const rejected = readFileSync(new URL('../../samples/rejected-check-digit.catair', import.meta.url))

/** A file is handed over as the control for it takes one. */
async function drop(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Files to file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
}

export const fileJourney: Journey = {
  name: 'a broker drops a file, mends it where it is wrong, and files it',
  async walk(portal) {
    const { page, inspect, close } = await portal.open({ subject: 'rosalind.vane', path: '/file' })
    await page.getByRole('heading', { level: 1, name: 'File' }).waitFor()
    await page.getByText('No drafts').waitFor()
    await inspect('file')
    await drop(page, 'rejected-check-digit.catair', rejected)

    await page.getByRole('heading', { level: 1, name: 'rejected-check-digit.catair' }).waitFor()
    await page.getByRole('region', { name: 'Findings' }).getByText('Must be corrected').first().waitFor()
    await inspect('file-findings')
    // By keyboard alone: to the finding, over the wrong digit, and the file is checked again by itself.
    await page.keyboard.press('F8')
    const line = page.getByRole('textbox', { name: 'Line 3', exact: true })
    await expect.poll(() => page.evaluate('document.activeElement?.getAttribute("aria-label")')).toBe('Line 3')
    expect(await line.getAttribute('aria-invalid')).toBe('true')
    await page.keyboard.press('Home')
    for (let column = 1; column < 9; column++) await page.keyboard.press('ArrowRight')
    await page.keyboard.type('00760010')
    expect(await line.inputValue()).toMatch(/^10AZZ9 {2}00760010 2704/)
    await page.getByText('Nothing must be corrected').waitFor()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+y')
    await page.getByText('ZZ900760010').waitFor()

    await page.getByRole('button', { name: 'File', exact: true }).dblclick()
    await page.getByRole('heading', { name: 'What became of it' }).waitFor()
    await page.getByRole('link', { name: 'Open its page' }).waitFor()
    expect(await page.getByRole('link', { name: 'Open its page' }).count()).toBe(1)
    await inspect('file-filed')
    await close()
  },
}

export const draftJourney: Journey = {
  name: 'a draft outlives the page, the network and another tab',
  async walk(portal) {
    const { page, context, inspect, close } = await portal.open({ subject: 'rosalind.vane', path: '/file' })
    await page.getByLabel('Or paste text').fill(rejected.toString())
    await page.getByRole('button', { name: 'Open the text' }).click()
    await page.getByRole('region', { name: 'Findings' }).getByText('Must be corrected').first().waitFor()
    await context.setOffline(true)
    const first = page.getByRole('textbox', { name: 'Line 2', exact: true })
    await first.fill('B  2704ZZ9AE  KEPT')
    await page.getByText('The server cannot be reached.').first().waitFor()
    await inspect('file-offline')
    await context.setOffline(false)
    await page.reload()
    await page.getByRole('region', { name: 'Findings' }).getByText('Must be corrected').first().waitFor()
    expect(await page.getByRole('textbox', { name: 'Line 2', exact: true }).inputValue()).toBe('B  2704ZZ9AE  KEPT')

    const other = await context.newPage()
    await other.goto(page.url())
    await other.getByRole('textbox', { name: 'Line 2', exact: true }).fill('B  2704ZZ9AE  OTHER')
    await page.getByRole('heading', { name: 'Another tab changed this draft' }).waitFor()
    await page.getByRole('button', { name: 'Take what the other tab kept' }).click()
    await expect.poll(() => page.getByRole('textbox', { name: 'Line 2', exact: true }).inputValue()).toBe('B  2704ZZ9AE  OTHER')
    await other.close()

    await page.getByRole('link', { name: 'File another' }).click()
    await page.getByRole('button', { name: 'Discard Pasted text' }).click()
    await page.getByText('No drafts').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('link', { name: 'Pasted text' }).waitFor()
    await inspect('file-drafts')
    await close()
  },
}
