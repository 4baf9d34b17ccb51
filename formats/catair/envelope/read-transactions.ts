import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { WireRecord } from '../codec/wire-record.ts'
import { headerOf, readStructure } from '../structure/read-structure.ts'
import type { Transaction } from './batch.ts'

/** Findings of form about one record. */
export type FindingsOf = (record: WireRecord) => readonly Finding[]

const none: readonly Finding[] = []

/** Finds findings by the record that they are about. */
export function findingsByRecord(findings: readonly Finding[]): FindingsOf {
  if (findings.length === 0) return () => none
  const byNumber = new Map<number, Finding[]>()
  for (const finding of findings) {
    const number = finding.pointer.record?.recordNumber ?? 0
    const known = byNumber.get(number)
    if (known) known.push(finding)
    else byNumber.set(number, [finding])
  }
  return (record) => byNumber.get(record.number) ?? none
}

/** Divides a block's records into transactions, each beginning with the header record of its application, and arranges each. */
export function readTransactions(application: string, records: readonly WireRecord[], findingsOf: FindingsOf): Transaction[] {
  const header = headerOf(application)
  const transactions: Transaction[] = []
  let start = 0
  for (let index = 1; index <= records.length; index++) {
    if (index < records.length && (header === undefined || records[index]?.id !== header)) continue
    transactions.push(toTransaction(application, records.slice(start, index), { number: transactions.length + 1, findingsOf }))
    start = index
  }
  return transactions
}

interface TransactionContext {
  readonly number: number
  readonly findingsOf: FindingsOf
}

function toTransaction(application: string, records: readonly WireRecord[], context: TransactionContext): Transaction {
  const structure = readStructure(application, records)
  const findings = [...records.flatMap((record) => context.findingsOf(record)), ...structure.findings]
  return { number: context.number, records, group: structure.group, findings: findings.sort(byPlace) }
}

function byPlace(a: Finding, b: Finding): number {
  return recordNumber(a) - recordNumber(b) || (a.pointer.record?.from ?? 0) - (b.pointer.record?.from ?? 0)
}

function recordNumber(finding: Finding): number {
  return finding.pointer.record?.recordNumber ?? 0
}
