import { existsSync } from 'node:fs'
import type { Dataset } from '@customhouse/anomalies/datasets/dataset.ts'
import type { LeftOutRow } from '@customhouse/anomalies/datasets/read-dataset.ts'
import type { ScoredRow } from '@customhouse/anomalies/scoring/scored-row.ts'
import { scoreDataset } from '@customhouse/anomalies/scoring/score-dataset.ts'
import { readModel } from '@customhouse/anomalies/trees/read-model.ts'
import type { TreeModel } from '@customhouse/anomalies/trees/tree-model.ts'
import { outputFile, standardOutput } from '../conversion/output-file.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { printProgress } from '../terminal/print.ts'
import { readInput } from '../terminal/read-file.ts'
import { csvField } from './csv-field.ts'
import { defaultModel } from './train-file.ts'
import { orTooLittle, readAllData } from './read-data.ts'

export interface ScoreOptions {
  readonly model?: string
  readonly out?: string
}

/** Scores a file; answers the exit status. */
export async function scoreFile(file: string, { model: modelPath, out }: ScoreOptions): Promise<number> {
  const given = modelPath === undefined ? undefined : await modelFrom(modelPath)
  const { dataset, leftOut } = await readAllData(file)
  const model = given ?? await modelAtHand(dataset)
  const scored = orTooLittle(file, () => scoreDataset(dataset, { seed: 1, ...(model !== undefined && { model }) }))
  const rows = [...scored, ...leftOut.map(notScored)].sort((one, other) => one.place - other.place)
  const output = out === undefined ? standardOutput : await outputFile(out)
  await output.write(new TextEncoder().encode(['hid,score,reasons', ...rows.map(lineOf), ''].join('\n')))
  await output.keep()
  if (out !== undefined) printProgress(`${String(scored.length)} ${scored.length === 1 ? 'line' : 'lines'} scored to ${out}`)
  return exitStatus.yes
}

/** What was trained in this folder, for declarations that have no outcomes of their own to learn from. */
async function modelAtHand(dataset: Dataset): Promise<TreeModel | undefined> {
  if (dataset.kind !== 'declarations' || dataset.rows.some(({ isIllicit }) => isIllicit !== undefined) || !existsSync(defaultModel)) return undefined
  const model = await modelFrom(defaultModel)
  if (model.kind !== 'declarations') return undefined
  printProgress(`The file has no outcomes: scored with ${defaultModel} of this folder`)
  return model
}

async function modelFrom(path: string): Promise<TreeModel> {
  const read = readModel(await readInput(path))
  if ('model' in read) return read.model
  throw new CommandFailure(`Cannot use the model ${path}`, { findings: read.findings })
}

/** A line that cannot be used has its row too: whoever joins the scores to the file misses none. */
function notScored({ hid, place, finding }: LeftOutRow): ScoredRow {
  const { source = '' } = finding.pointer
  const column = source.slice(source.indexOf(', ') + 1).trim()
  return { hid, place, score: 0, reasons: [`not scored: ${finding.message}${source.includes(', ') ? ` (${column})` : ''}`] }
}

function lineOf({ hid, score, reasons }: ScoredRow): string {
  return [hid, String(score), reasons.join('; ')].map(csvField).join(',')
}
