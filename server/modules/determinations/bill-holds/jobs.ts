import type { PublishedFact } from '../../../platform/outbox/index.ts'
import { billHoldKindNames, billHoldKinds } from '../../filings/index.ts'
import type { EntryBillsChanged } from '../../filings/events.ts'
import type { DeterminationNeeds } from '../transport.ts'
import { determineByHolds } from './transport.ts'

const codes: ReadonlySet<string> = new Set(billHoldKindNames.flatMap((kind) => [billHoldKinds[kind].placed.code, billHoldKinds[kind].removed.code]))

/** Holds an entry when a manifest shows only later that its bill is under one that is held. */
export function followBillHolds(needs: DeterminationNeeds): void {
  needs.outbox.subscribe('bill-holds', async (facts, sql) => {
    for (const { data: { entryNumber }, environment = 'test', occurredAt: at } of facts.filter(tellsOfHold))
      await determineByHolds(sql, needs, { entryNumber, environment, at, by: { act: 'follow-bill-hold', subject: 'manifest', role: 'manifest', why: 'The manifest shows the bill under one that is held, or held no more' } })
  })
}

function tellsOfHold(fact: PublishedFact): fact is PublishedFact & EntryBillsChanged {
  return isOfBills(fact) && fact.data.bills.some(({ code }) => codes.has(code))
}

function isOfBills(fact: PublishedFact): fact is PublishedFact & EntryBillsChanged {
  return fact.type === ('EntryBillsChanged' satisfies EntryBillsChanged['type'])
}
