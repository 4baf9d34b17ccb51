import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Calibration } from '../calibration/calibration.ts'
import type { TargetEncoding } from '../encoding/target-encoding.ts'
import { digestOf, modelFormat, modelVersion } from './serialize-model.ts'
import type { FeatureBins, TrainedOn, TreeModel, TreeNodes } from './tree-model.ts'

export type ReadModel = { readonly model: TreeModel; readonly sha256: string } | { readonly findings: readonly Finding[] }

type Json = Readonly<Record<string, unknown>>

/** Reads a model file. One that is damaged, cut short or of another version is refused with a finding; nothing of it is used. */
export function readModel(bytes: Uint8Array): ReadModel {
  const file = parsed(bytes)
  if (!isObject(file)) return refused('model-unreadable', 'the whole file', 'The file is not JSON, or not all of it is there')
  if (file['format'] !== modelFormat) return refused('model-format-unknown', 'format', `The file does not say that it is a ${modelFormat}`)
  if (file['version'] !== modelVersion) return refused('model-version-other', 'version', `The model is of version ${versionText(file['version'])}; this program reads version ${String(modelVersion)}`)
  const body = file['model']
  if (!isObject(body)) return refused('model-damaged', 'model', 'The model is missing')
  const sha256 = digestOf(JSON.stringify(body))
  if (sha256 !== file['sha256']) return refused('model-damaged', 'sha256', 'The digest is not that of the model: the file was changed after it was written')
  const model = modelOf(body)
  return typeof model === 'string' ? refused('model-incomplete', `model/${model}`, `The model's ${model} cannot be used as they stand`) : { model, sha256 }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown
  } catch {
    return undefined
  }
}

function refused(code: string, source: string, message: string): ReadModel {
  const remedy = code === 'model-version-other' ? 'Train the model again with this program; the model in force stays' : 'Take the file from where it was written, or train the model again; the model in force stays'
  return { findings: [{ code, severity: 'fatal', pointer: { source }, message, authority: 'customhouse anomaly model, version 1', remedy }] }
}

/** The model, or the name of the member that cannot be used. */
function modelOf(body: Json): TreeModel | string {
  const features = namesOf(body['features']) ?? []
  const parts = {
    features: features.length > 0 ? features : undefined,
    base: isFinite(body['base']) ? body['base'] : undefined,
    bins: binsOf(body['bins'], features.length),
    nodes: nodesOf(body['nodes'], features.length),
    calibration: body['calibration'] === undefined ? [] : calibrationOf(body['calibration']),
    encodings: encodingsOf(body['encodings'] ?? []),
    trainedOn: trainedOnOf(body['trainedOn']),
  }
  if (!isWhole(parts)) return Object.entries(parts).filter(([, part]) => part === undefined).map(([name]) => name).join(', ')
  const { calibration: [calibration], encodings, ...rest } = parts
  return {
    ...rest,
    ...(calibration !== undefined && { calibration }),
    ...(typeof body['kind'] === 'string' && { kind: body['kind'] }),
    ...(encodings.length > 0 && { encodings }),
  }
}

type Whole<Parts> = { readonly [Name in keyof Parts]: Exclude<Parts[Name], undefined> }

function isWhole<Parts extends object>(parts: Parts): parts is Parts & Whole<Parts> {
  return Object.values(parts).every((part) => part !== undefined)
}

function namesOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.length > 0 && value.every((name): name is string => typeof name === 'string') ? value : undefined
}

function binsOf(value: unknown, count: number): readonly FeatureBins[] | undefined {
  if (!Array.isArray(value) || value.length !== count) return undefined
  const bins = value.map((each: unknown) => (isObject(each) ? { cuts: numbersOf(each['cuts']), counts: numbersOf(each['counts']) } : undefined))
  const known = bins.flatMap((each) => (each?.cuts !== undefined && each.counts?.length === each.cuts.length + 2 ? [{ cuts: Float64Array.from(each.cuts), counts: Uint32Array.from(each.counts) }] : []))
  return known.length === count ? known : undefined
}

function nodesOf(value: unknown, featureCount: number): TreeNodes | undefined {
  if (!isObject(value)) return undefined
  const lists = ['roots', 'feature', 'threshold', 'missingLeft', 'left', 'value'].map((name) => numbersOf(value[name]))
  if (lists.includes(undefined)) return undefined
  const [roots, feature, threshold, missingLeft, left, values] = lists.map((list) => Float64Array.from(list ?? [])) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array]
  const isEven = [threshold, missingLeft, left, values].every(({ length }) => length === feature.length)
  if (!isEven || !roots.every((root) => isPlace(root, feature.length)) || !feature.every((_, node) => isSound(node, { feature, left, featureCount }))) return undefined
  return { roots: Int32Array.from(roots), feature: Int16Array.from(feature), threshold, missingLeft: Uint8Array.from(missingLeft), left: Int32Array.from(left), value: values }
}

/** A leaf, or a node that asks a feature there is and whose children stand behind it, so that no row walks in a circle. */
function isSound(node: number, { feature, left, featureCount }: { readonly feature: Float64Array; readonly left: Float64Array; readonly featureCount: number }): boolean {
  const [asked = -1, child = -1] = [feature[node], left[node]]
  return asked === -1 || (isPlace(asked, featureCount) && isPlace(child + 1, feature.length) && child > node)
}

/** One calibration, or nothing where it cannot be used. */
function calibrationOf(value: unknown): readonly Calibration[] | undefined {
  if (!isObject(value)) return undefined
  const { method, slope, intercept } = value
  if (method === 'platt') return isFinite(slope) && isFinite(intercept) ? [{ method, slope, intercept }] : undefined
  return method === 'isotonic' ? stepsOf(numbersOf(value['logOdds']), numbersOf(value['probability'])) : undefined
}

function stepsOf(logOdds: readonly number[] = [], probability: readonly number[] = []): readonly Calibration[] | undefined {
  if (logOdds.length === 0 || probability.length !== logOdds.length) return undefined
  return isRising(logOdds) && isRising(probability) && probability.every((share) => share >= 0 && share <= 1) ? [{ method: 'isotonic', logOdds, probability }] : undefined
}

function encodingsOf(value: unknown): readonly TargetEncoding[] | undefined {
  if (!Array.isArray(value)) return undefined
  const encodings = value.map((each: unknown) => (isObject(each) ? encodingOf(each) : undefined))
  return encodings.every((each) => each !== undefined) ? encodings : undefined
}

function encodingOf({ name, prior, smoothing, outcomes }: Json): TargetEncoding | undefined {
  if (typeof name !== 'string' || !isFinite(prior) || !isFinite(smoothing) || !Array.isArray(outcomes)) return undefined
  const known = outcomes.flatMap((each: unknown) => {
    if (!Array.isArray(each)) return []
    const [category, count, positives] = each as readonly unknown[]
    return typeof category === 'string' && isFinite(count) && isFinite(positives) ? [[category, [count, positives]] as const] : []
  })
  return known.length === outcomes.length ? { name, prior, smoothing, outcomes: new Map(known) } : undefined
}

function trainedOnOf(value: unknown): TrainedOn | undefined {
  if (!isObject(value)) return undefined
  const { rows, positives, from, to, protocol, auc } = value
  if (!isFinite(rows) || !isFinite(positives)) return undefined
  return {
    rows, positives,
    ...(typeof from === 'string' && { from }), ...(typeof to === 'string' && { to }),
    ...(typeof protocol === 'string' && { protocol }), ...(isFinite(auc) && { auc }),
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isFinite(value: unknown): value is number {
  return Number.isFinite(value)
}

function isPlace(value: number, count: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < count
}

function isRising(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value >= (values[index - 1] ?? value))
}

function numbersOf(value: unknown): readonly number[] | undefined {
  return Array.isArray(value) && value.every(isFinite) ? value : undefined
}

function versionText(version: unknown): string {
  return typeof version === 'number' || typeof version === 'string' ? String(version).slice(0, 20) : 'no number'
}
