import { expect } from 'vitest'
import { onlyFiling, renumbered, sample, signInAs } from '@customhouse/server/journeys/test-trader.ts'
import type { Journey } from './journey.ts'

export const officerJourney: Journey = {
  name: 'an officer finds urgent work, asks for documents with a reason, and the filer sees it live and answers with one',
  async walk(portal) {
    const meridian = signInAs(portal, 'meridian-filer')
    const { filing, entryNumber } = onlyFiling(await meridian.file(renumbered(sample('release-vessel.catair'), 7_400_001, 'TESTREVW')))
    const number = `ZZ9-${entryNumber.slice(3, 10)}-${entryNumber.slice(10)}`
    const officer = await portal.open({ subject: 'harriet.stone' })
    const { page } = officer
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Work queue' }).click()
    const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: number }) })
    await item.getByText('Under review').waitFor()
    await item.getByText('Why it is urgent').click()
    await item.getByText('19 U.S.C. 1499(c)(1)').waitFor()
    await item.getByRole('button', { name: `Take ${number}` }).click()
    await item.getByText('Yours').waitFor()
    await officer.inspect('officer-queue')

    await item.getByRole('link', { name: number }).click()
    await page.getByRole('heading', { level: 1, name: `Decide: ${number}` }).waitFor()
    await page.getByRole('radio', { name: 'Request documents' }).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('next in the queue').waitFor()
    await officer.inspect('officer-shortcuts')
    await page.keyboard.press('?')
    await page.keyboard.press('d')
    expect(await page.evaluate('document.activeElement.id')).toBe('decide-title')

    // The decision by keyboard alone: the act, the documents, the reason; the authority is the rule's.
    await page.getByRole('radio', { name: 'Request documents' }).press(' ')
    await page.getByLabel('Documents, one a line').fill('Contract of sale')
    await page.getByLabel('Reason', { exact: false }).first().fill('The invoice gives no unit prices')
    expect(await page.getByLabel('Authority').inputValue()).toContain('1509(a)')
    await page.getByText('The goods wait until the filer sends the documents').waitFor()
    await officer.inspect('officer-decision')
    await page.getByRole('button', { name: 'Request documents now' }).press('Enter')
    await page.getByText('Decided. The filer hears it now.').waitFor()

    const { messages } = await meridian.read<{ messages: { id: string; kind: string; documents: string[] }[] }>(`/filings/${filing}/messages`)
    expect(messages).toMatchObject([{ kind: 'document-request', documents: ['Contract of sale'], words: 'The invoice gives no unit prices' }])
    const answer = { kind: 'answer', words: 'Here it is', answers: messages[0]?.id, files: [{ name: 'contract.txt', mediaType: 'text/plain', content: Buffer.from('A contract').toString('base64') }] }
    await meridian.call(`/filings/${filing}/messages`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': 'answer-7400001' }, body: JSON.stringify(answer) })
    // The officer's page hears of the answer without being loaded again.
    await page.getByRole('button', { name: /contract\.txt/ }).waitFor()
    await officer.inspect('officer-filing')
    await page.getByRole('radio', { name: 'Accept the documents' }).press(' ')
    await page.getByLabel('Reason', { exact: false }).first().fill('The contract bears the prices out')
    await page.getByRole('button', { name: 'Accept the documents now' }).click()
    await page.getByText('Decided. The filer hears it now.').waitFor()
    await officer.close()
  },
}

export const secondOfficerJourney: Journey = {
  name: 'a hold of an agriculture specialist is lifted by two officers',
  async walk(portal) {
    const { filing, entryNumber } = onlyFiling(await signInAs(portal, 'meridian-filer').file(renumbered(sample('release-vessel.catair'), 7_400_002)))
    const held = await signInAs(portal, 'agriculture-specialist').call(`/determinations/${filing}/decisions`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }, body: JSON.stringify({ act: 'place-hold', why: 'Soil on the pallets' }) })
    expect(held.status).toBe(200)
    const first = await portal.open({ subject: 'harriet.stone', path: `/officer/filings/${filing}` })
    await first.page.getByLabel('Language').selectOption('es')
    await first.page.getByRole('radio', { name: 'Levantar la retención' }).press(' ')
    await first.page.getByText('Debe confirmarlo un segundo funcionario').waitFor()
    await first.page.getByLabel('Motivo', { exact: false }).first().fill('The pallets were cleaned')
    await first.page.getByRole('button', { name: 'Proponer a un segundo funcionario' }).click()
    await first.page.getByText('Lo propuso usted').waitFor()
    expect(await first.page.getByRole('button', { name: 'Confirmar' }).count()).toBe(0)

    const second = await portal.open({ subject: 'lucia.fern', path: '/officer/queue' })
    await second.page.getByRole('heading', { name: /Wait for a second officer/ }).waitFor()
    await second.page.getByRole('region', { name: /Wait for a second officer/ }).getByRole('link', { name: entryNumber }).click()
    await second.page.getByLabel('Your reason').fill('Seen and clean')
    await second.inspect('officer-second')
    await second.page.getByRole('button', { name: 'Confirm' }).click()
    await second.page.getByText(/: Seen and clean/).waitFor()
    // The first officer's page hears it by itself.
    await first.page.getByText('Confirmada').waitFor()
    await first.close()
    await second.close()
  },
}
