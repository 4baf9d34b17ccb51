import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { type OperatorRow, operatorTables } from './operator-row.ts'
import { rowFindings } from './tables-with.ts'

const text = readFileSync(new URL('../../../../docs/operating/reference-data.md', import.meta.url), 'utf8')

it.each(Object.keys(operatorTables) as (keyof typeof operatorTables)[])('docs/operating/reference-data.md shows a row of %s that can be loaded', (table) => {
  const section = text.split(/^### /m).find((part) => part.startsWith(`${table}:`)) ?? ''
  const row = JSON.parse(/```json\n([^`]*)```/.exec(section)?.[1] ?? 'null') as OperatorRow
  const validate = new Ajv2020({ strict: false }).compile(operatorTables[table])
  expect(validate(row), JSON.stringify(validate.errors)).toBe(true)
  expect(rowFindings(row, 0)).toEqual([])
})
