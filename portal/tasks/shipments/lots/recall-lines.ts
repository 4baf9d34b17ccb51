import type { LotRecall } from '@customhouse/sdk/client/provenance-calls.ts'

type Notice = LotRecall['notices'][number]
type Recalled = Notice['lots'][number]

/** Lots of which a party is told the same. */
export interface RecallLine {
  readonly party: Notice['party']
  readonly lots: readonly string[]
  /** What is there of each lot whose quantity is known. */
  readonly onHand: readonly NonNullable<Recalled['onHand']>[]
  readonly told: Omit<Recalled, 'lot' | 'onHand'>
}

/** Whom to notify, with lots alike in all but their numbers as one line, in the order of the notices. Pure. */
export function recallLines({ notices }: Pick<LotRecall, 'notices'>): readonly RecallLine[] {
  return notices.flatMap(({ party, lots }) => {
    const lines = new Map<string, RecallLine & { readonly lots: string[]; readonly onHand: NonNullable<Recalled['onHand']>[] }>()
    for (const { lot, onHand, ...told } of lots) {
      const key = JSON.stringify([told, onHand ?? null])
      const line = lines.get(key) ?? { party, lots: [], onHand: [], told }
      line.lots.push(lot)
      if (onHand !== undefined) line.onHand.push(onHand)
      lines.set(key, line)
    }
    return [...lines.values()]
  })
}
