import { logistic, type Calibration, type IsotonicCalibration, type PlattCalibration } from './calibration.ts'

/** Scores in log odds of rows that the model was not trained on, and what they turned out to be. */
export interface JudgedScores {
  readonly logOdds: ArrayLike<number>
  readonly labels: ArrayLike<number>
}

/** Below so many rows of either kind, steps would follow chance. */
const fewestForSteps = 200

/** Fits steps that rise with the score where there are rows enough, a line in log odds otherwise. */
export function calibrate(judged: JudgedScores, method?: Calibration['method']): Calibration {
  const positives = Array.from(judged.labels).filter((label) => label === 1).length
  const chosen = method ?? (Math.min(positives, judged.labels.length - positives) >= fewestForSteps ? 'isotonic' : 'platt')
  return chosen === 'isotonic' ? isotonic(judged) : platt(judged, positives)
}

/** Platt (1999) with the targets and the halved Newton steps of Lin, Lin and Weng (2007). */
function platt(judged: JudgedScores, positives: number): PlattCalibration {
  const negatives = judged.labels.length - positives
  const targets = { yes: (positives + 1) / (positives + 2), no: 1 / (negatives + 2) }
  const flat: PlattCalibration = { method: 'platt', slope: 0, intercept: Math.log((positives + 1) / (negatives + 1)) }
  let [line, last] = [{ slope: flat.slope, intercept: flat.intercept }, derivatives(judged, flat, targets)]
  for (let step = 0; step < 50; step += 1) {
    const determinant = last.slopes * last.intercepts - last.crossed * last.crossed
    const bySlope = (last.intercepts * last.bySlope - last.crossed * last.byIntercept) / determinant
    const byIntercept = (last.slopes * last.byIntercept - last.crossed * last.bySlope) / determinant
    let [share, next, found] = [1, line, last]
    do {
      next = { slope: line.slope - share * bySlope, intercept: line.intercept - share * byIntercept }
      found = derivatives(judged, next, targets)
      share /= 2
    } while (!(found.loss <= last.loss) && share > 1e-6)
    if (!(found.loss < last.loss - 1e-9)) break
    line = next
    last = found
  }
  // A higher score never means less: a line that falls says only how many there are
  return line.slope > 0 ? { method: 'platt', ...line } : flat
}

interface Line {
  readonly slope: number
  readonly intercept: number
}

function derivatives({ logOdds, labels }: JudgedScores, { slope, intercept }: Line, { yes, no }: { readonly yes: number; readonly no: number }) {
  const sums = { loss: 0, bySlope: 0, byIntercept: 0, slopes: 1e-9, intercepts: 1e-9, crossed: 0 }
  for (let row = 0; row < labels.length; row += 1) {
    const score = logOdds[row] ?? 0
    const target = labels[row] === 1 ? yes : no
    const told = slope * score + intercept
    const probability = logistic(told)
    const off = probability - target
    const curve = probability * (1 - probability)
    sums.loss += Math.max(told, 0) - target * told + Math.log1p(Math.exp(-Math.abs(told)))
    sums.bySlope += off * score
    sums.byIntercept += off
    sums.slopes += curve * score * score
    sums.intercepts += curve
    sums.crossed += curve * score
  }
  return sums
}

interface Pool {
  sum: number
  count: number
  scores: number
}

/** Pools neighbours until shares rise with the score (Ayer et al. 1955); a pool stands at the mean of its scores. */
function isotonic({ logOdds, labels }: JudgedScores): IsotonicCalibration {
  const pools: Pool[] = []
  for (const { score, sum, count } of distinctScores({ logOdds, labels })) {
    const pool = { sum, count, scores: score * count }
    for (let last = pools.at(-1); last !== undefined && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pool.sum += last.sum
      pool.count += last.count
      pool.scores += last.scores
      pools.pop()
    }
    pools.push(pool)
  }
  // Nothing is certain: a pool of few rows is never told as 0 or 1
  return { method: 'isotonic', logOdds: pools.map(({ scores, count }) => scores / count), probability: pools.map(({ sum, count }) => (sum + 0.5) / (count + 1)).map(risen()) }
}

/** Keeps shares rising where pulling small pools towards one half would have them fall. */
function risen(): (share: number) => number {
  let highest = 0
  return (share) => {
    highest = Math.max(highest, share)
    return highest
  }
}

function distinctScores({ logOdds, labels }: JudgedScores): readonly { readonly score: number; readonly sum: number; readonly count: number }[] {
  const order = Array.from({ length: labels.length }, (_, row) => row).sort((one, other) => (logOdds[one] ?? 0) - (logOdds[other] ?? 0))
  const distinct: { score: number; sum: number; count: number }[] = []
  for (const row of order) {
    const score = logOdds[row] ?? 0
    const last = distinct.at(-1)
    const label = labels[row] === 1 ? 1 : 0
    if (last?.score === score) {
      last.sum += label
      last.count += 1
    } else distinct.push({ score, sum: label, count: 1 })
  }
  return distinct
}
