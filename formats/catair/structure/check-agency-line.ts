import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { positionOf, type WireRecord } from '../codec/wire-record.ts'

/** A rule about which records of one agency's data go together. */
interface AgencyRule {
  readonly code: string
  readonly message: string
  readonly remedy: string
  /** The first record that breaks the rule. */
  breaks(records: readonly WireRecord[], has: (id: string) => boolean): WireRecord | undefined
}

const authority = 'CBP ACE Error Dictionary, version 51; ACE ABI CATAIR, Participating Government Agency Message Set, July 2026'

/** Position 80 of PG01: a disclaimer code says why no data follow. */
const isDisclaimed = (record: WireRecord | undefined) => record !== undefined && record.text.charAt(79) !== ' '

/** The record lacks another one that must be there with it. */
function requires(code: string, id: string, others: readonly string[]): AgencyRule {
  const wanted = others.join(', ')
  return {
    code,
    message: `Record ${id} stands without record ${wanted}`,
    remedy: others.length > 1 ? `Add one of the records ${wanted} before record ${id}` : `Add record ${wanted}, or leave out record ${id}`,
    breaks: (records, has) => others.some(has) ? undefined : records.find((record) => record.id === id),
  }
}

const rules: readonly AgencyRule[] = [
  {
    code: 'P54', message: 'Record PG02 is missing and nothing is disclaimed', remedy: 'Add record PG02, or state a disclaimer in record PG01',
    breaks: (records, has) => has('PG02') || isDisclaimed(records[0]) ? undefined : records[0],
  },
  requires('P28', 'PG08', ['PG07']),
  requires('P29', 'PG13', ['PG14']),
  requires('P33', 'PG20', ['PG19']),
  requires('P34', 'PG21', ['PG19', 'PG20', 'PG22', 'PG30']),
  {
    code: 'P35', message: 'A grouping begins right after record PG01', remedy: 'Put the grouping (PG50 to PG51) after the record that it belongs to: PG02, PG04, PG13 or PG14',
    breaks: (records) => records[1]?.id === 'PG50' ? records[1] : undefined,
  },
  { code: 'P35', message: 'A grouping is not closed, or closed without being opened', remedy: 'Close every PG50 with a PG51 before the next PG50', breaks: unpaired },
]

/**
 * Which records of one agency's data lack their companion: the rules that hold for every agency. Where a PG00-record refers to substituted data the
 * companions may come from there, so that nothing is said.
 */
export function checkAgencyLine(records: readonly WireRecord[]): Finding[] {
  const ids = new Set(records.map((record) => record.id))
  if (ids.has('PG00')) return []
  return rules.flatMap((rule) => {
    const record = rule.breaks(records, (id) => ids.has(id))
    return record ? [toFinding(rule, record)] : []
  })
}

function unpaired(records: readonly WireRecord[]): WireRecord | undefined {
  let open: WireRecord | undefined
  for (const record of records) {
    if (record.id === 'PG50' && open) return record
    if (record.id === 'PG51' && !open) return record
    if (record.id === 'PG50') open = record
    if (record.id === 'PG51') open = undefined
  }
  return open
}

function toFinding(rule: AgencyRule, record: WireRecord): Finding {
  return { code: rule.code, severity: 'fatal', pointer: { record: positionOf(record) }, message: rule.message, authority, remedy: rule.remedy }
}
