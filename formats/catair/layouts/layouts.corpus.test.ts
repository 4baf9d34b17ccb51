import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { chapterLayouts, chapterTables } from './chapters.ts'

const file = fileURLToPath(new URL('../../../../shared/reference/us/catair/record-layouts.json', import.meta.url))

interface Reading {
  readonly records: readonly { readonly id: string; readonly tiles80: boolean; readonly fields: readonly { readonly pos: readonly [number, number] }[] }[]
}

/** The chapters of the machine reading, in the order of ours. */
const names = [
  '01-batch-block-control-v23', '02-entry-summary-create-update-2026-07', '03-entry-summary-query-2026-05-v26', '04-cargo-release-implementation-guide-v40',
  '04b-cargo-manifest-bond-entry-status-query-v21', '05-daily-statement', '05b-periodic-monthly-statement', '06-ebond-create-update-v1.9', '06b-in-bond-v51-2026-04',
  '07-drawback-tftea-v27', '08-pga-message-set-2026-07', '09-broker-download-draft', 'importer-bond-query-v7',
]

describe.skipIf(!existsSync(file))('the machine reading of the CATAIR', () => {
  const readings = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Record<string, Reading> : {}

  it('has the chapters and the records that we have', () => {
    expect(Object.keys(readings)).toEqual(names)
    for (const [index, table] of chapterTables.entries()) {
      expect(chapterLayouts(table.name).map((layout) => layout.id)).toEqual(readings[names[index] ?? '']?.records.map((record) => record.id))
    }
  })

  it('gives the positions that we have, except in the eight layouts corrected by eye', () => {
    const differing: string[] = []
    for (const [index, table] of chapterTables.entries()) {
      for (const [place, layout] of chapterLayouts(table.name).entries()) {
        const read = readings[names[index] ?? '']?.records[place]
        const positions = layout.fields.map((field) => [field.from, field.to])
        if (JSON.stringify(positions) !== JSON.stringify(read?.fields.map((field) => field.pos))) differing.push(`${table.name} ${layout.key}`)
        else expect(read?.tiles80).toBe(true)
      }
    }
    expect(differing).toEqual([
      'batch-block-control Y', 'cargo-release SF20', 'cargo-manifest-query WO60', 'daily-statement Q7-misread-1', 'daily-statement Q7-misread-2', 'drawback 89',
      'importer-bond-query K1', 'importer-bond-query K1-misread-1',
    ])
  })
})
