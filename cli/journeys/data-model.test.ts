import { describe, expect, it } from 'vitest'
import { customhouse, customhouseWithin, lastJson } from './test-terminal.ts'

/** Nothing may answer here, and nothing may be started. */
const nowhere = { CUSTOMHOUSE_URL: 'http://127.0.0.1:9', CUSTOMHOUSE_DATA: '/nonexistent/customhouse' }
const adoption = (...words: readonly string[]) => customhouseWithin(['data-model', 'adoption', ...words], nowhere)

describe('customhouse data-model adoption', () => {
  it('tells the figures offline, and names the base as what it is', async () => {
    const { status, stdout, stderr } = await customhouse(['data-model', 'adoption', 'AE'], nowhere)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Base: WCO Data Model 3.6 subset as published by HMRC')
    expect(stdout).toContain('no verdict of the WCO')
    expect(stdout).toContain('AE 10 18-21 District/Port of Entry')
  })
  it('gives the whole report as JSON, CSV and a page', async () => {
    const [json, csvRun, pageRun] = [await adoption('CDS', '--json'), await adoption('catair-ae', '--csv'), await adoption('AE', '--html')]
    expect(lastJson(json)).toMatchObject({ set: { name: 'cds' }, figures: { beyond: 0 }, conformity: { level: 3 } })
    expect(csvRun.stdout.split('\r\n')[0]).toContain('Message,Source,Name')
    expect([pageRun.stdout.startsWith('<!doctype html>'), pageRun.stdout.includes('Entry summary (CATAIR AE)')]).toEqual([true, true])
  })
  it('answers 2 to a message set that does not ship, and says which do', async () => {
    const { status, stdout, stderr } = await adoption('NONE')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('cds, catair-ae')
  })
})
