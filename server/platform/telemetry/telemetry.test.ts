import { describe, expect, it } from 'vitest'
import { createTelemetry, describeError } from './create-telemetry.ts'

describe('createTelemetry()', () => {
  it('gives metrics in Prometheus’s text format, apart from other instances', async () => {
    const one = createTelemetry({ level: 'silent' })
    const other = createTelemetry({ level: 'silent' })
    one.counter({ name: 'filings_total', help: 'Filings' }).inc(3)
    other.counter({ name: 'filings_total', help: 'Filings' })
    expect((await one.metrics()).text).toContain('filings_total 3')
    expect((await other.metrics()).text).toContain('filings_total 0')
  })
  it('logs an error of the database without the row that it quotes', () => {
    const error = Object.assign(new Error('duplicate key (importer)=(89-1)'), { code: '23505', severity: 'ERROR' })
    const described = JSON.stringify(describeError(error))
    expect(described).toContain('23505')
    expect(described).not.toContain('89-1')
  })
})
