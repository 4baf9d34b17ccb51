import type { AnsweredLine, DecidedBatch, LowValueSummary } from '@customhouse/sdk/client/low-value-calls.ts'
import type { SingleWindowClient } from '@customhouse/sdk/client/single-window-client.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { findingLines } from '../terminal/finding-lines.ts'
import { openInput, type Input } from '../terminal/input-pieces.ts'
import { coloured, printJson, printLine, printProgress } from '../terminal/print.ts'

/** So many bytes go in one call, cut at the end of a line: some ten thousand parcels, decided in seconds. */
const callBytes = 8 * 1024 * 1024

/** So many parcels with findings are shown one by one. */
const shownMax = 20

/** So many sellers and splits are printed. */
const linesMax = 10

interface LowValueOptions {
  readonly json?: boolean
}

/** Files parcels of low value from lines of JSON, in calls of some thousand, and prints what stands against them and what all came to. */
export async function fileLowValue(client: SingleWindowClient, path: string, { json = false }: LowValueOptions): Promise<number> {
  const summaries: LowValueSummary[] = []
  const shown = new Shown(json)
  let filed = 0
  for await (const lines of callsOf(await openInput(path))) {
    for await (const answer of client.fileLowValue(lines)) {
      if ('summary' in answer) summaries.push(answer.summary)
      else if ('batch' in answer) shown.showBatch(answer)
      else shown.show({ ...answer, line: answer.line + filed })
    }
    filed = summaries.reduce((sum, { lines: number }) => sum + number, 0)
    printProgress(`${String(filed)} parcels filed`)
  }
  const summary = together(summaries)
  if (json) printJson({ summary })
  else printSummary(summary, shown.left)
  return (summary.outcomes['reject'] ?? 0) > 0 ? exitStatus.no : exitStatus.yes
}

/** Prints those that something stands against, up to a number; all of them for a program. */
class Shown {
  readonly #json: boolean
  #count = 0
  left = 0

  constructor(json: boolean) {
    this.#json = json
  }

  /** A receipt is for programs; anybody reads it later from the parcel. */
  showBatch(batch: DecidedBatch): void {
    if (this.#json) printJson(batch)
  }

  show(answer: AnsweredLine): void {
    if (this.#json) printJson(answer)
    else if (answer.outcome === 'release') return
    else if (this.#count >= shownMax) this.left += 1
    else {
      this.#count += 1
      printLine(`${coloured('bold', answer.outcome)}  line ${String(answer.line)}  ${answer.parcel ?? ''}`)
      for (const line of answer.findings.flatMap(findingLines)) printLine(`  ${line}`)
    }
  }
}

async function* callsOf({ pieces }: Input): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  let bytes = 0
  for await (const piece of pieces) {
    held.push(piece)
    bytes += piece.length
    if (bytes < callBytes) continue
    const whole = Buffer.concat(held)
    const end = whole.lastIndexOf(10) + 1
    if (end === 0) continue
    yield whole.subarray(0, end)
    held = [whole.subarray(end)]
    bytes = whole.length - end
  }
  if (bytes > 0) yield Buffer.concat(held)
}

/** Several calls in one account. Sellers and splits are those of each call. */
function together(summaries: readonly LowValueSummary[]): LowValueSummary {
  const splits = new Map(summaries.flatMap(({ splitConsignments }) => splitConsignments).map((split) => [`${split.day} ${split.names[0] ?? ''}`, split]))
  return {
    lines: sum(summaries.map(({ lines }) => lines)), repeated: sum(summaries.map(({ repeated }) => repeated)), outcomes: added(summaries.map(({ outcomes }) => outcomes)),
    value: dollars(summaries.map(({ value }) => value)), duty: dollars(summaries.map(({ duty }) => duty)), dutyUnknown: sum(summaries.map(({ dutyUnknown }) => dutyUnknown)), findings: added(summaries.map(({ findings }) => findings)),
    repeatedSellers: sellersOf(summaries), splitConsignments: [...splits.values()], splits: sum(summaries.map((each) => each.splits)),
    reviewedAgain: sum(summaries.map(({ reviewedAgain }) => reviewedAgain)), isCut: summaries.some(({ isCut }) => isCut),
  }
}

function sellersOf(summaries: readonly LowValueSummary[]): LowValueSummary['repeatedSellers'] {
  const bySeller = new Map<string, LowValueSummary['repeatedSellers'][number]>()
  for (const seller of summaries.flatMap(({ repeatedSellers }) => repeatedSellers)) {
    const key = `${seller.seller}\n${seller.marketplace ?? ''}`
    const before = bySeller.get(key)
    bySeller.set(key, before === undefined ? seller : { ...seller, parcels: before.parcels + seller.parcels, refused: before.refused + seller.refused, value: dollars([before.value, seller.value]) })
  }
  return [...bySeller.values()].sort((one, other) => other.parcels - one.parcels)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

function added(counts: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const total = new Map<string, number>()
  for (const [name, count] of counts.flatMap((each) => Object.entries(each))) total.set(name, (total.get(name) ?? 0) + count)
  return Object.fromEntries([...total].sort())
}

/** Dollars and cents, added exactly. */
function dollars(amounts: readonly string[]): string {
  const cents = amounts.reduce((total, amount) => total + BigInt(amount.replace('.', '')), 0n).toString().padStart(3, '0')
  return `${cents.slice(0, -2)}.${cents.slice(-2)}`
}

function printSummary({ lines, repeated, outcomes, value, duty, dutyUnknown, findings, repeatedSellers, splitConsignments, splits, reviewedAgain }: LowValueSummary, left: number): void {
  if (left > 0) printLine(`and ${String(left)} more; --json tells all`)
  const counted = Object.entries(outcomes).map(([outcome, count]) => `${String(count)} ${outcome}`).join(', ')
  printLine(`${coloured('bold', `${String(lines)} parcels`)} worth ${value}: ${counted}${repeated > 0 ? `; ${String(repeated)} were on file before` : ''}`)
  printLine(`  duty ${duty}${dutyUnknown > 0 ? `, but for ${String(dutyUnknown)} parcels whose duty the tariff at hand cannot say` : ''}`)
  for (const [code, count] of Object.entries(findings)) printLine(`  ${String(count)} x ${code}`)
  printSellers(repeatedSellers)
  if (splits > 0) printSplits(splitConsignments, reviewedAgain)
}

function printSellers(sellers: LowValueSummary['repeatedSellers']): void {
  if (sellers.length > 0) printLine('Sellers with more than one parcel:')
  for (const { seller, marketplace, parcels, refused, value } of sellers.slice(0, linesMax)) printLine(`  ${seller}${marketplace === undefined ? '' : ` at ${marketplace}`}: ${String(parcels)} parcels worth ${value}${refused > 0 ? `, ${String(refused)} refused` : ''}`)
}

function printSplits(splits: LowValueSummary['splitConsignments'], reviewedAgain: number): void {
  printLine(`Consignments that may have been split${reviewedAgain > 0 ? ` (${String(reviewedAgain)} parcels released before are looked at again)` : ''}:`)
  for (const { day, parcels, value, names } of splits.slice(0, linesMax)) printLine(`  ${day}: ${String(parcels)} parcels worth ${value} to one consignee: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}`)
}
