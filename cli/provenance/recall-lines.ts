import type { LotRecall } from '@customhouse/sdk/client/provenance-calls.ts'
import { coloured } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'

const states = { 'on-hand': coloured('red', 'on hand'), 'in-transit': coloured('yellow', 'on its way'), 'passed-on': 'passed on' } as const
const linesMax = 2000

/** Whom to notify, for a person. */
export function recallLines({ lot, affected, notices, sources }: LotRecall): readonly string[] {
  const lines = [
    coloured('bold', `Recall of ${printable(lot)}: ${String(affected.length)} lots, ${String(notices.length)} parties to notify`),
    ...notices.flatMap(noticeLines),
    'It came from',
    ...sources.map(sourceLine),
  ]
  return lines.length <= linesMax ? lines : [...lines.slice(0, linesMax), 'and more; --json or --csv tells all']
}

function noticeLines({ party, lots }: LotRecall['notices'][number]): readonly string[] {
  const [first] = party.identifiers
  return [
    `${printable(party.name ?? first?.value ?? 'somebody')}${party.country === undefined ? '' : `, ${printable(party.country)}`}`,
    ...lots.map(({ lot, state, onHand, description, passedTo }) => {
      const amount = onHand === undefined || state === 'passed-on' ? '' : ` ${printable(`${onHand.value} ${onHand.unit}`)}`
      const on = passedTo.length === 0 ? '' : `, to ${passedTo.map(printable).join(', ')}`
      return `  ${states[state]}${amount}: ${printable(description ?? 'goods')}, ${printable(lot)}${on}`
    }),
  ]
}

function sourceLine({ lot, isOpen, process, at, place, standing }: LotRecall['sources'][number]): string {
  if (isOpen) return `  ${printable(lot)}: nobody says from where`
  const where = place?.name ?? place?.country
  return `  ${printable(lot)}: ${printable(process ?? 'made')} ${(at ?? '').slice(0, 10)}${where === undefined ? '' : `, ${printable(where)}`}${standing === undefined ? '' : ` (${printable(standing)})`}`
}
