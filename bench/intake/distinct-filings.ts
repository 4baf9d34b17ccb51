import { readFileSync } from 'node:fs'
import { entryNumberCheckDigit } from '@customhouse/vocabulary/identifiers/entry-number.ts'

const sample = readFileSync(new URL('../../samples/vessel-dutiable.catair', import.meta.url), 'latin1').split('\n')
// The samples use the low transaction numbers.
const firstTransaction = 1_000_000

/** Entry summaries that differ in entry number, bill, reference and value. Each is added to a filer's numbers once. */
export function distinctFilings(): () => Buffer {
  let count = 0
  return () => {
    count += 1
    const transaction = String(firstTransaction + count)
    const number = `${transaction}${entryNumberCheckDigit('ZZ9', transaction)}`
    const lines = sample.map((line) => changed(line, number, transaction))
    return Buffer.from(lines.join('\n'), 'latin1')
  }
}

function changed(line: string, number: string, transaction: string): string {
  switch (line.slice(0, 2)) {
    case '10':
      return placed(placed(line, 9, number), 22, `B${transaction}`)
    case '23':
      return placed(line, 8, `26${transaction}`)
    case '44':
      return placed(line, 40, transaction)
    default:
      return line
  }
}

/** The line with a text at a position, counted from 1. */
function placed(line: string, position: number, text: string): string {
  return line.slice(0, position - 1) + text + line.slice(position - 1 + text.length)
}
