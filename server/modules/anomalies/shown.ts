import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { ScoredLineOnFile } from './lines/store.ts'
import type { ModelOnFile, TrainingOnFile } from './models/store.ts'
import type { Evaluation } from './training/train-model.ts'

/** Without what is null. */
type Shown<Row, Optional extends keyof Row> = Omit<Row, Optional> & { [Name in Optional]?: Exclude<Row[Name], null> }

function known<Row extends object>(row: Row): Partial<{ [Name in keyof Row]: Exclude<Row[Name], null> }> {
  const members: Partial<{ [Name in keyof Row]: Exclude<Row[Name], null> }> = {}
  for (const [name, value] of Object.entries(row)) if (value !== null) Reflect.set(members, name, value)
  return members
}

export function scoreShown({ value, score, model, isIllicit, reasons, ...line }: ScoredLineOnFile): Shown<Omit<ScoredLineOnFile, 'reasons'>, 'value' | 'score' | 'model' | 'isIllicit'> & { reasons: ScoredLineOnFile['reasons'][number][] } {
  return { ...line, ...known({ value, score, model, isIllicit }), reasons: [...reasons] }
}

export function modelShown({ settledBy, settledAt, reason, evaluation, ...model }: ModelOnFile) {
  return { ...model, ...known({ settledBy, settledAt, reason }), ...(evaluation === null ? {} : { evaluation: evaluationShown(evaluation) }) }
}

function evaluationShown({ auc95, calibration, features, scoreTenths, ...figures }: Evaluation) {
  return { ...figures, auc95: [...auc95], calibration: [...calibration], features: [...features], scoreTenths: [...scoreTenths] }
}

export function trainingShown({ finishedAt, outcomes, model, findings, ...training }: TrainingOnFile) {
  return { ...training, ...known({ finishedAt, outcomes, model }), findings: findings.map(findingShown) }
}

export function findingShown({ code, severity, pointer: { source }, message, authority, remedy }: Finding) {
  return { code, severity, pointer: source === undefined ? {} : { source }, message, authority, remedy }
}
