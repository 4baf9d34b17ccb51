import type { Outbox } from '../../../platform/outbox/index.ts'
import { foldLines } from './store.ts'

/** Takes what was filed into the aggregates after its answer was given: intake does not wait for it, and a line is compared with earlier days anyway. */
export function followFilings({ outbox }: { readonly outbox: Pick<Outbox, 'subscribe'> }): void {
  outbox.subscribe('anomalies', async (facts, sql) => {
    if (facts.some(({ type }) => type === 'FilingDetermined')) await foldLines(sql)
  })
}
