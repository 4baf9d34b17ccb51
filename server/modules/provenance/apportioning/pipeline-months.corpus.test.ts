import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { apportionMonths, pipelineFlows } from './pipeline-months.ts'

/** Monthly throughput of Canadian pipelines (Canada Energy Regulator, open data). */
const folder = resolve(import.meta.dirname, '../../../../../shared/reference/anomaly')

describe.skipIf(!existsSync(folder))('apportionMonths()', () => {
  it.each(['oil', 'gas'])('apportions years of real months of %s, each exactly', (kind) => {
    const flows = pipelineFlows(readFileSync(`${folder}/cer_throughput_${kind}_monthly.csv`, 'utf8'))
    expect(flows.length).toBeGreaterThan(3_000)
    const { months, deliveries, unbalanced } = apportionMonths(flows)
    expect([months > 1_000, deliveries === months * 4, unbalanced]).toEqual([true, true, 0])
  })
})
