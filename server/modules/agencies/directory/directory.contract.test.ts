import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { AgencyData } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { sampleEntry, sampleItem } from '@customhouse/checks/sample-declarations.ts'
import { agencyRequirements } from '../requirements.ts'
import type { Agency } from './agency.ts'
import { agencies } from './registry.ts'

interface Case {
  readonly name: string
  readonly given: { readonly code: string; readonly on: string; readonly entryType?: string; readonly environment?: 'test' | 'production'; readonly data?: readonly AgencyData[] }
  readonly program: string
  /** What becomes of the program's requirement; null: it asks for nothing. */
  readonly state: 'data-given' | 'disclaimed' | 'missing' | null
  readonly findings?: readonly string[]
}

const folder = new URL('.', import.meta.url)
const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
const appendix = new Set(['AMS', 'APH', 'ATF', 'CDC', 'CPS', 'DEA', 'DTC', 'EPA', 'FDA', 'FSI', 'FWS', 'NHT', 'NMF', 'OMC', 'TTB'])

const casesByFolder = new Map(folders.map((name): [string, readonly Case[]] => {
  const file = new URL(`${name}/cases.json`, folder)
  return [name, existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Case[]) : []]
}))

async function agencyOf(name: string): Promise<Agency | undefined> {
  const exported = Object.values(await import(new URL(`${name}/agency.ts`, folder).href) as Record<string, Agency>)
  return exported[0]
}

function verdictOf(agency: Agency, { given, program }: Case): { readonly state: string | null; readonly findings: readonly string[] } {
  const declaration = sampleEntry({ typeCode: given.entryType ?? '01', goodsItems: [sampleItem({ parties: [], commodities: [{ code: given.code, quantities: [], agencyData: given.data ?? [] }] })] })
  const found = agencyRequirements({ declaration, on: given.on, environment: given.environment ?? 'test' }).filter((one) => one.agency === agency.code && one.program === program)
  return { state: found[0]?.state ?? null, findings: found.flatMap(({ missing }) => missing.map(({ code }) => code)) }
}

describe('directory/registry.ts', () => {
  test('registers every folder once', async () => {
    const inFolders = await Promise.all(folders.map(agencyOf))
    expect(inFolders.map((agency) => agency?.code).sort()).toEqual(agencies.map(({ code }) => code).sort())
    expect(agencies.every(({ code }) => appendix.has(code))).toBe(true)
  })
})

describe('docs/agencies.md', () => {
  const page = readFileSync(new URL('../../../../docs/agencies.md', import.meta.url), 'utf8')
  test('has a row for every program, with the disclaimers that it accepts', () => {
    for (const { code, programs } of agencies) for (const { code: program, name, disclaimers } of programs) {
      const row = page.split('\n').find((line) => line.startsWith(`| ${code} | \`${program}\` ${name}`))
      expect([code, program, row?.includes(`| ${disclaimers.map((one) => one.code).join(' ') || 'none'} |`)]).toEqual([code, program, true])
    }
  })
})

describe.each(folders)('%s', (name) => {
  const cases = casesByFolder.get(name) ?? []

  test('cites an authority and a source for all that it asks', async () => {
    const programs = (await agencyOf(name))?.programs ?? []
    expect(programs.length).toBeGreaterThan(0)
    for (const { authority, asked, records } of programs) for (const text of [authority, ...asked.map(({ source }) => source), ...records.map(({ source }) => source)]) expect(text.length).toBeGreaterThan(8)
    // A row that counts in production stands on a text; an invented one says that it is.
    for (const { isSandbox, source } of programs.flatMap(({ asked }) => asked)) expect(source.startsWith('Invented')).toBe(isSandbox)
  })

  test('has each program once, with codes in their form', async () => {
    const programs = (await agencyOf(name))?.programs ?? []
    expect(new Set(programs.map(({ code }) => code)).size).toBe(programs.length)
    for (const { code, processing, from, to } of programs) {
      for (const one of [code, ...processing.map((each) => each.code)]) expect(one).toMatch(/^[A-Z0-9]{2,3}$/)
      expect(from <= (to ?? '9999')).toBe(true)
    }
  })

  test('asks by beginnings of tariff numbers and for records that the message set has, under processing codes of the program', async () => {
    for (const { processing, records, asked } of (await agencyOf(name))?.programs ?? []) {
      const known = processing.map(({ code }) => code)
      for (const one of records) expect([one.record, /^PG\d\d$/.test(one.record), (one.processing ?? []).filter((code) => !known.includes(code))]).toEqual([one.record, true, []])
      for (const row of asked) expect([row.prefix, /^\d{2,10}$/.test(row.prefix), row.from <= (row.to ?? '9999')]).toEqual([row.prefix, true, true])
    }
  })

  test('accepts no disclaimer that is kept for another agency', async () => {
    const agency = await agencyOf(name)
    for (const { code: program, disclaimers } of agency?.programs ?? []) {
      const kept: Readonly<Record<string, boolean>> = { E: agency?.code === 'FWS', F: agency?.code === 'FDA', G: program === 'APL' }
      for (const { code } of disclaimers) expect([code, /^[A-G]$/.test(code), kept[code] ?? true]).toEqual([code, true, true])
    }
  })

  test('says everything in words for people', async () => {
    const agency = await agencyOf(name)
    const texts = [agency?.words ?? '', ...(agency?.programs ?? []).flatMap(({ words, disclaimers, dispositions, records }) => [words, ...disclaimers.map((one) => one.words), ...dispositions.flatMap((one) => [one.words, one.by]), ...records.map(({ tells }) => tells)])]
    for (const text of texts) expect([text, text.length > 2, text.endsWith('.')]).toEqual([text, true, false])
  })

  test('has cases: asked, not asked, satisfied, lacking, disclaimed rightly and wrongly', () => {
    const kinds = new Set(cases.map(({ given, state, findings = [] }) => [given.data === undefined ? 'nothing' : given.data[0]?.disclaim === undefined ? 'data' : 'disclaimer', state, findings.length > 0].join()))
    expect([...kinds]).toEqual(expect.arrayContaining(['nothing,,false', 'data,data-given,false', 'data,data-given,true', 'disclaimer,disclaimed,false', 'disclaimer,missing,true']))
    expect(cases.some(({ given, state }) => given.data === undefined && state === 'missing')).toBe(true)
  })

  test.each(cases)('$name', async (one) => {
    const agency = await agencyOf(name)
    if (agency === undefined) throw new RangeError(`${name} exports no agency`)
    expect(verdictOf(agency, one)).toEqual({ state: one.state, findings: [...one.findings ?? []] })
    // Cases speak of programs that the agency has, but where the case is about one that it has not.
    if (!(one.findings ?? []).includes('P06')) expect(agency.programs.some(({ code }) => code === one.program)).toBe(true)
  })
})
