import { describe, expect, it } from 'vitest'
import { filingReport, type ReportGround } from './filing-report.ts'

const ground: ReportGround = {
  days: [{ day: '2026-08-03', entries: 3, summaries: 1, rejected: 1 }],
  outcomes: [{ outcome: 'release', filings: 3 }, { outcome: 'reject', filings: 1 }],
  owed: { chapters: [{ key: '39', lines: 1, value: '10.00', duty: '0.34' }, { key: '72', lines: 2, value: '9.00', duty: '12345678901234567.89' }], origins: [] },
  totals: { summaries: 1, value: '19.00', duty: '1.00', fees: '0.50', total: '1.50' },
  times: { released: 2, waiting: 1, median: 4, p75: 5, p90: 6, p99: 7, within: [1, 2, 2, 2, 2, 2] },
  findings: [{ code: '407', severity: 'fatal', message: 'm', filings: 1 }],
}

describe('filingReport()', () => {
  it('puts the largest duty first, exact to the cent, and findings as shares of all filings', () => {
    const report = filingReport(ground)
    expect(report.chapters.map(({ chapter }) => chapter)).toEqual(['72', '39'])
    expect(report.chapters[0]?.duty).toBe('12345678901234567.89')
    expect(report).toMatchObject({ filings: { total: 4, accepted: 3, rejected: 1 }, release: { released: 2, seconds: { median: 4 } }, findings: [{ share: 0.25 }] })
  })
  it('says no time where nothing was released, and no share where nothing was filed', () => {
    const report = filingReport({ ...ground, outcomes: [], days: [], times: { released: 0, waiting: 0, median: null, p75: null, p90: null, p99: null, within: [] } })
    expect(report.release).not.toHaveProperty('seconds')
    expect(report.findings[0]?.share).toBe(0)
  })
})
