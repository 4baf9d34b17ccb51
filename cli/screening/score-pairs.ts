import { compareNames } from '@customhouse/screening/names/compare-names.ts'
import type { NameKind } from '@customhouse/screening/names/name-kind.ts'
import { pairThreshold } from '@customhouse/screening/names/operating-point.table.ts'
import { parse } from 'csv-parse/sync'
import { CommandFailure } from '../terminal/command-failure.ts'
import { coloured, printJson, printLine } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'
import { readInput } from '../terminal/read-file.ts'

const kinds: Readonly<Record<string, NameKind>> = { person: 'person', company: 'organisation', organization: 'organisation', organisation: 'organisation', vessel: 'vessel', airplane: 'aircraft', aircraft: 'aircraft' }

/** Scores pairs of names: comma-separated values with columns name1 and name2, and kind (or schema) if wanted. Answers how many agree. */
export async function scorePairs(file: string, { json = false, threshold = pairThreshold }: { readonly json?: boolean | undefined; readonly threshold?: number | undefined }): Promise<number> {
  let agreed = 0
  for (const { name1, name2, kind } of await readPairs(file)) {
    const { score, explanation } = compareNames(name1, name2, kind)
    const isMatch = score >= threshold
    if (isMatch) agreed += 1
    if (json) printJson({ name1, name2, score: Number(score.toFixed(4)), isMatch, explanation })
    else printLine(`${coloured(isMatch ? 'yellow' : 'dim', score.toFixed(2))}  ${printable(name1)} | ${printable(name2)}`)
  }
  return agreed
}

interface Pair {
  readonly name1: string
  readonly name2: string
  readonly kind: NameKind
}

async function readPairs(file: string): Promise<readonly Pair[]> {
  const rows: readonly Readonly<Record<string, string>>[] = parse(new TextDecoder().decode(await readInput(file)), { columns: true, skip_empty_lines: true, bom: true, relax_column_count: true })
  const [first = {}] = rows
  if (!('name1' in first && 'name2' in first)) throw new CommandFailure(`${file} has no columns name1 and name2`, { remedy: 'Give comma-separated values with a header that names them' })
  return rows.map(({ name1 = '', name2 = '', kind = '', schema = '' }) => ({ name1, name2, kind: kinds[(kind || schema).toLowerCase()] ?? 'unknown' }))
}
