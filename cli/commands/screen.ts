import { isAllowed, type Allowance } from '@customhouse/screening/allowances/allowance.ts'
import type { NameHit, NameIndex } from '@customhouse/screening/names/name-index.ts'
import { pairThreshold, searchThreshold } from '@customhouse/screening/names/operating-point.table.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { loadLists, type PartyOnList } from '../screening/load-lists.ts'
import { namesToScreen, type NameToScreen } from '../screening/names-to-screen.ts'
import { readAllowances } from '../screening/read-allowances.ts'
import { scorePairs } from '../screening/score-pairs.ts'
import type { ScreeningOptions } from '../screening/screening-options.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { coloured, printJson, printLine, printProgress } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'

const help = `
Lists are read in their publishers' own formats, recognised by content: OFAC (SDN.CSV with ALT.CSV and ADD.CSV, SDN.XML, consolidated), trade.gov's
consolidated screening list (CSV, JSON: BIS and others), UFLPA (CSV), United Nations (XML), European Union (XML 1.1), or one of your own (CSV, column name).
Files that belong together are given together. A list that is not whole is refused.

Exit status: 0 no hit, 1 a hit, 2 a file or list could not be read.

Examples:
  npx customhouse screen 'Quillfeather Trading LLC' --list SDN.CSV --list ALT.CSV --list ADD.CSV
  npx customhouse screen filing.catair --list SDN.XML --allow looked-at.csv --json
  npx customhouse screen --pairs pairs.csv --json`

/** customhouse screen NAME|FILE: whether names are on lists of denied or restricted parties, and why it seems so. */
export function screen(program: Command): void {
  program
    .command('screen')
    .description('Compare a name, or all names of a file or filing, with lists of denied and restricted parties. Offline.')
    .argument('<name-or-file>', 'a name; or a text with a name on each line, comma-separated values with a column name, a filing in any format, or - for standard input')
    .option('--list <file>', 'a file of a list; to be given once for each file', (file: string, files: readonly string[] | undefined) => [...(files ?? []), file])
    .addOption(new Option('--threshold <score>', `tell hits from this score on, 0 to 1 (${String(searchThreshold)} unless told)`).argParser(readThreshold))
    .addOption(new Option('--kind <kind>', 'what the name is the name of').choices(['person', 'organisation', 'vessel', 'aircraft']))
    .option('--country <code>', 'country of the party, ISO 3166 alpha-2: evidence')
    .option('--born <date>', 'date or year of birth: evidence')
    .option('--allow <file>', 'names that were looked at: comma-separated values name,list,entry,until')
    .option('--published <date>', 'day on which the lists were published, where they do not say')
    .option('--pairs', 'score pairs of names instead: a file of comma-separated values with columns name1 and name2')
    .option('--json', 'a JSON line per name')
    .addHelpText('after', help)
    .action(async (argument: string, options: ScreeningOptions) => {
      if (options.pairs === true) process.exitCode = await scorePairs(argument, options) > 0 ? exitStatus.no : exitStatus.yes
      else process.exitCode = await screenNames(argument, options)
    })
}

function readThreshold(text: string): number {
  const threshold = Number(text)
  if (text.trim() === '' || !(threshold >= 0 && threshold <= 1)) throw new InvalidArgumentError(`Give a number from 0 to 1, e.g. ${String(pairThreshold)}.`)
  return threshold
}

async function screenNames(argument: string, options: ScreeningOptions): Promise<number> {
  if (options.list === undefined) throw new CommandFailure('No list was given to compare with', { remedy: 'Give --list FILE, once for each file' })
  const today = easternDate(new Date())
  const [names, allowances] = [await namesToScreen(argument), await readAllowances(options.allow)]
  const index = await loadLists(options.list, { today, published: options.published })
  const told = new Progress(names.length)
  let hits = 0
  for (const name of names) {
    const found = hitsOf(name, { index, options, allowances, today })
    hits += found.length
    if (options.json === true) printJson({ name: name.name, ...(name.place !== undefined && { place: name.place }), hits: found.map(hitAsJson) })
    else for (const line of linesOf(name, found)) printLine(line)
    told.next()
  }
  printProgress(`${String(names.length)} ${names.length === 1 ? 'name' : 'names'} compared, ${String(hits)} ${hits === 1 ? 'hit' : 'hits'}`)
  return hits > 0 ? exitStatus.no : exitStatus.yes
}

/** Says how far it has come, every ten thousand names. */
class Progress {
  private done = 0
  private readonly all: number

  constructor(all: number) {
    this.all = all
  }

  next(): void {
    this.done += 1
    if (this.done % 10_000 === 0) printProgress(`${String(this.done)} of ${String(this.all)} names`)
  }
}

interface Asked {
  readonly index: NameIndex<PartyOnList>
  readonly options: ScreeningOptions
  readonly allowances: readonly Allowance[]
  readonly today: DateText
}

type Hit = NameHit<PartyOnList>

function hitsOf(name: NameToScreen, { index, options, allowances, today }: Asked): readonly Hit[] {
  const { kind, country, born } = options
  const asked = { ...(kind !== undefined && { kind }), ...(country !== undefined && { country }), ...(born !== undefined && { birthDate: born }), ...name }
  return index.search(asked, options.threshold === undefined ? {} : { threshold: options.threshold })
    .filter(({ party }) => !isAllowed({ name: name.name, list: party.list, entry: party.entry }, { allowances, on: today }))
}

function hitAsJson({ party, listedName, isWeakAlias, score, explanation }: Hit): object {
  const { list, edition, entry, name, kind, programs, standing } = party
  return { list, edition, entry, score: Number(score.toFixed(4)), listedName, isWeakAlias, partyName: name, kind, programs, effect: standing?.effect ?? 'review', explanation, authority: standing?.authority ?? '' }
}

function linesOf({ name, place }: NameToScreen, hits: readonly Hit[]): readonly string[] {
  const at = place === undefined ? '' : ` (${printable(place)})`
  if (hits.length === 0) return [`${printable(name)}${at}: ${coloured('green', 'no hit')}`]
  return [`${printable(name)}${at}: ${coloured('red', `${String(hits.length)} ${hits.length === 1 ? 'hit' : 'hits'}`)}`, ...hits.flatMap(hitLines)]
}

function hitLines({ party, listedName, score, explanation }: Hit): readonly string[] {
  const { list, edition, entry, programs, standing } = party
  const effect = standing?.effect ?? 'review'
  return [
    `  ${coloured('bold', score.toFixed(2))} ${printable(listedName)}  ${coloured(effect === 'hold' ? 'red' : 'yellow', effect)}`,
    `       ${list} of ${edition}, entry ${printable(entry)}${programs.length > 0 ? `, ${printable(programs.join(' '))}` : ''}`,
    ...explanation.map((words) => `       ${printable(words)}`),
    `       authority: ${standing?.authority ?? 'not known'}`,
  ]
}
