import type { LotRecall } from '@customhouse/sdk/client/provenance-calls.ts'
import { coloured } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'
import { amountText } from './amount-text.ts'
import { standingWords } from './standing-words.ts'

const states = { 'on-hand': coloured('red', 'on hand'), 'in-transit': coloured('yellow', 'on its way'), 'passed-on': 'passed on' } as const
const linesMax = 1000

/** Whom to notify, for a person. */
export function recallLines({ lot, affected, notices, sources }: LotRecall): readonly string[] {
  const lines = [
    coloured('bold', `Recall of ${printable(lot)}: ${counted(affected.length, 'lot', 'lots')}, ${counted(notices.length, 'party', 'parties')} to notify`),
    ...notices.flatMap(noticeLines),
    'It came from',
    ...sources.map(sourceLine),
  ]
  return lines.length <= linesMax ? lines : [...lines.slice(0, linesMax), `and ${String(lines.length - linesMax)} lines more; --json or --csv tells all`]
}

function counted(count: number, one: string, several: string): string {
  return `${String(count)} ${count === 1 ? one : several}`
}

function noticeLines({ party, lots }: LotRecall['notices'][number]): readonly string[] {
  const [first] = party.identifiers
  return [
    `${printable(party.name ?? first?.value ?? 'somebody')}${party.country === undefined ? '' : `, ${printable(party.country)}`}`,
    ...lots.map(({ lot, state, onHand, description, passedTo }) => {
      const amount = onHand === undefined || state === 'passed-on' ? '' : ` ${amountText(onHand)}`
      const on = passedTo.length === 0 ? '' : `, to ${passedTo.map(printable).join(', ')}`
      return `  ${states[state]}${amount}: ${printable(description ?? 'goods')}, ${printable(lot)}${on}`
    }),
  ]
}

function sourceLine({ lot, isOpen, process, at, place, standing }: LotRecall['sources'][number]): string {
  if (isOpen) return `  ${printable(lot)}: nobody says from where`
  const where = place?.name ?? place?.country
  return `  ${printable(lot)}: ${printable(process ?? 'made')} ${(at ?? '').slice(0, 10)}${where === undefined ? '' : `, ${printable(where)}`}${standing === undefined ? '' : ` (${standingWords(standing)})`}`
}
