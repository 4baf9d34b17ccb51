import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { positionOf, type WireRecord } from '../codec/wire-record.ts'
import type { ItemRule, StructureMap } from './structure-map.ts'

/** The record stands where the structure map does not have it. */
export function outOfSequence(map: StructureMap, record: WireRecord): Finding {
  return {
    code: map.conditions.outOfSequence,
    severity: 'fatal',
    pointer: { record: positionOf(record) },
    message: `Record ${record.id} is out of sequence`,
    authority: map.authority,
    remedy: 'Put the records in the order of the structure map',
  }
}

/** The record, or the group that it starts, occurs more often than allowed. */
export function loopExceeded(map: StructureMap, record: WireRecord, item: ItemRule): Finding {
  return {
    code: item.exceeded ?? map.conditions.exceeded,
    severity: 'fatal',
    pointer: { record: positionOf(record) },
    message: `Record ${record.id} occurs more often than the ${String(item.most)} allowed here`,
    authority: map.authority,
    remedy: `Send record ${record.id} at most ${String(item.most)} times within its group`,
  }
}

/** A mandatory record or group is missing; `record` is the one that starts the group it is missing from. */
export function missingRecord(map: StructureMap, record: WireRecord, item: ItemRule): Finding {
  return {
    code: item.missing ?? map.conditions.missing,
    severity: 'fatal',
    pointer: { record: positionOf(record) },
    message: `Record ${item.key} is missing after record ${record.id}`,
    authority: map.authority,
    remedy: `Add record ${item.key}`,
  }
}

/** A group occurs without the record that should precede it. */
export function orphanedGroup(map: StructureMap, record: WireRecord, code: string): Finding {
  return {
    code,
    severity: 'fatal',
    pointer: { record: positionOf(record) },
    message: `Record ${record.id} stands without the record that should introduce it`,
    authority: map.authority,
    remedy: `Put the introducing record of the structure map before record ${record.id}`,
  }
}

/** The transaction does not begin with its header record. */
export function headerMissing(map: StructureMap, record: WireRecord, header: string): Finding {
  return {
    code: map.conditions.headerMissing,
    severity: 'fatal',
    pointer: { record: positionOf(record) },
    message: `Record ${header} is missing: a transaction begins with it, and record ${record.id} stands before any`,
    authority: map.authority,
    remedy: `Begin the transaction with record ${header}`,
  }
}
