import { randomInt } from 'node:crypto'
import type { RankingFigures } from '@customhouse/anomalies/figures/ranking-figures.ts'
import { schemesProtocol } from '@customhouse/anomalies/protocol/schemes-protocol.ts'
import { evaluateDataset } from '@customhouse/anomalies/protocol/evaluate-dataset.ts'
import type { Evaluation } from '@customhouse/anomalies/protocol/evaluation.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { printJson, printLine, printProgress } from '../terminal/print.ts'
import { orTooLittle, readData, seedFrom, wholeNumber } from './read-data.ts'

export interface EvaluateOptions {
  readonly generated?: boolean
  readonly lines?: string
  readonly seed?: string
  readonly json?: boolean
}

/** Measures on a file or on generated lines; answers the exit status. */
export async function evaluateFile(file: string | undefined, { generated = false, lines = '20000', seed: given, json = false }: EvaluateOptions): Promise<number> {
  if (generated === (file !== undefined)) throw new CommandFailure('Say what to judge on: a file, or --generated', { remedy: 'customhouse anomalies evaluate FILE, or customhouse anomalies evaluate --generated' })
  // What is planted must not be known beforehand
  const seed = seedFrom(given, () => randomInt(4_294_967_296))
  const evaluation = file === undefined
    ? orTooLittle('-', () => schemesProtocol(wholeNumber('--lines', lines, { least: 500, most: 1_000_000 }), seed))
    : await evaluated(file, seed)
  if (json) printJson({ ...evaluation, seed })
  else for (const line of evaluationLines(evaluation, seed)) printLine(line)
  return exitStatus.yes
}

async function evaluated(file: string, seed: number): Promise<Evaluation> {
  const dataset = await readData(file)
  return orTooLittle(file, () => evaluateDataset(dataset, { seed, onProgress: printProgress }))
}

function evaluationLines({ protocol, anchors, parts, ...figures }: Evaluation, seed: number): readonly string[] {
  return [
    protocol, '',
    figuresLine('all', figures), ...parts.map((part) => figuresLine(part.name, part.figures)),
    ...(anchors.length === 0 ? [] : ['', 'To judge it by:', ...anchors.map((anchor) => `  ${anchor}`)]),
    '', `seed ${String(seed)}`,
  ]
}

function figuresLine(name: string, { n, positives, auc, auc95: [low, high], precisionAt }: RankingFigures): string {
  const precision = Object.entries(precisionAt).map(([percent, share]) => `P@${percent}% ${share.toFixed(3)}`).join(', ')
  return `${name.padEnd(24)} AUC ${auc.toFixed(4)} (95 %: ${low.toFixed(4)} to ${high.toFixed(4)}), ${precision}; ${String(positives)} of ${String(n)}`
}
