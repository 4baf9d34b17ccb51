import type { Command } from 'commander'
import type { EvaluateOptions } from '../anomalies/evaluate-file.ts'
import type { GenerateOptions } from '../anomalies/generate-file.ts'
import type { HistoryOptions } from '../anomalies/history-file.ts'
import type { ScoreOptions } from '../anomalies/score-file.ts'
import type { TrainFileOptions } from '../anomalies/train-file.ts'

const files = `
Files are CSV; the header tells which kind they are:
  declarations  date, hs10, dep, origin, taxrate, taxtype, mass, price, fraud: Korea Customs' synthetic data
  prices        rep, origin, type, vol, val, ym: the European register of crude oil imports
  volumes       Date, Pipeline Name, KeyPointID, Throughput, Capacity: the Canada Energy Regulator's volumes; or date, pipeline, declared, metered
  trade-lines   date, importer, commodity, origin and any other of: id, line, filer, seller, manufacturer, departure, port, mode, carrier, quantity,
                unit, mass, value, tariffRate, specialProgram, credentials, metered, capacity, illicit, inspectedOn
A line that cannot be used is told with its number on standard error, and left out; score gives it a row with score 0 that says why.`

const trainHelp = `
Outcomes of inspections (fraud, or illicit: 1 or 0) are learned from; lines without one are passed over. Prices and volumes need no model: they are compared with their peers.

Exit status: 0 trained and written, 1 findings refuse the file, 2 it could not be read, or there is too little to learn from.

Examples:
  npx customhouse anomalies train declarations.csv
  npx customhouse anomalies train declarations.csv --model declarations.model.json
  npx customhouse anomalies score april.csv --model declarations.model.json`

const scoreHelp = `
Writes CSV with hid, score, reasons: hid is the column hid, else id, else the number of the line; score is from 0 to 1, the higher the more unusual; reasons are separated by semicolons.
With a model the score is its calibrated probability that an inspection would find something. Without --model:
  declarations  each quarter by a model trained on outcomes of strictly earlier quarters of the same file; without any outcome
                by anomalies.model.json of this folder, or else by the price for a kilogram among peers
  trade-lines   by weights that people stated for each feature; outcomes in the file count as features of later lines
  prices        by route, kind and month: the cheaper, the higher
  volumes       by meter or nomination, else by the flow's own past: the less is declared, the higher
It advises; it decides nothing.

Exit status: 0 scored, 1 findings refuse the file or the model, 2 they could not be read, or do not belong together.

Examples:
  npx customhouse anomalies score prices.csv --out scores.csv
  npx customhouse anomalies score april.csv --model declarations.model.json | head`

const evaluateHelp = `
Trains and scores by itself, and measures by a protocol that cannot flatter: earlier days predict later ones, goods that were seen before do not count, what is planted is drawn by a secret
seed. Prints the protocol, counts, the area under the curve with its interval, and the share of findings among the highest 1, 3, 5 and 10 percent.
--generated judges on lines with planted schemes (under-valuation, misclassification, transshipment and others) instead of on a file.

Exit status: 0 measured, 1 findings refuse the file, 2 it could not be read, or there is too little to judge by.

Examples:
  npx customhouse anomalies evaluate declarations.csv --json
  npx customhouse anomalies evaluate prices.csv --seed 7
  npx customhouse anomalies evaluate --generated --lines 20000`

const historyHelp = `
For each column, three are written: lines, inspected and illicit before the day; lines of the same day do not count. Worked out by the embedded analytic engine (DuckDB), which reads
files of any size; where the platform has none, that is told and CSV is worked out in memory.

Example: npx customhouse anomalies history declarations.csv --by hs10 importer --outcome fraud --out counts.csv`

/** customhouse anomalies: what is unusual in trade, learned, scored and measured. */
export function anomalies(program: Command): void {
  const group = program.command('anomalies').description('Train, score and evaluate what finds unusual trade. It advises, and never decides.').addHelpText('after', files)
  describeTrain(group)
  describeScore(group)
  describeEvaluate(group)
  describeGenerate(group)
  describeHistory(group)
}

function describeHistory(group: Command): void {
  group.command('history').description('Count, for each line, lines and outcomes of strictly earlier days with the same value of a column.')
    .argument('<file>', 'CSV with a header, or Parquet')
    .requiredOption('--by <columns...>', 'columns to count by, as the header names them')
    .option('--date <column>', 'column with the day', 'date')
    .option('--outcome <column>', 'column with the outcome of inspections, 1 or 0')
    .option('--out <path>', 'where to write the CSV (default: standard output)')
    .addHelpText('after', historyHelp)
    .action(async (file: string, options: HistoryOptions) => { process.exitCode = await (await import('../anomalies/history-file.ts')).historyFile(file, options) })
}

function describeTrain(group: Command): void {
  group.command('train').description('Train a model on outcomes of inspections and write it to a file.')
    .argument('<file>', 'CSV with outcomes, or - for standard input')
    .option('--model <path>', 'where to write the model; one that is there is replaced (default: anomalies.model.json)')
    .option('--seed <number>', 'repeats a training exactly (default: 1)')
    .option('--json', 'what it was trained on, as JSON')
    .addHelpText('after', trainHelp)
    .action(async (file: string, options: TrainFileOptions) => { process.exitCode = await (await import('../anomalies/train-file.ts')).trainFile(file, options) })
}

function describeScore(group: Command): void {
  group.command('score').description('Score each line of a file and say why.')
    .argument('<file>', 'CSV, or - for standard input')
    .option('--model <path>', 'a model that train has written')
    .option('--out <path>', 'where to write the scores (default: standard output)')
    .addHelpText('after', scoreHelp)
    .action(async (file: string, options: ScoreOptions) => { process.exitCode = await (await import('../anomalies/score-file.ts')).scoreFile(file, options) })
}

function describeEvaluate(group: Command): void {
  group.command('evaluate').description('Measure how well unusual lines are found, by an honest protocol.')
    .argument('[file]', 'CSV, or - for standard input')
    .option('--generated', 'judge on generated lines with planted schemes')
    .option('--lines <number>', 'with --generated: how many (default: 20000)')
    .option('--seed <number>', 'repeats an evaluation exactly (default: drawn, and told)')
    .option('--json', 'the figures as JSON')
    .addHelpText('after', evaluateHelp)
    .action(async (file: string | undefined, options: EvaluateOptions) => { process.exitCode = await (await import('../anomalies/evaluate-file.ts')).evaluateFile(file, options) })
}

function describeGenerate(group: Command): void {
  group.command('generate').description('Write invented trade lines with planted schemes, labelled, as CSV.')
    .option('--lines <number>', 'how many (default: 20000)')
    .option('--seed <number>', 'repeats them exactly (default: drawn, and told)')
    .option('--out <path>', 'where to write (default: standard output)')
    .addHelpText('after', '\nThe column scheme says which scheme a line belongs to, illicit is 1 for those; nobody of them exists.\n\nExample: npx customhouse anomalies generate --lines 5000 --seed 3 --out lines.csv')
    .action(async (options: GenerateOptions) => { process.exitCode = await (await import('../anomalies/generate-file.ts')).generateFile(options) })
}
