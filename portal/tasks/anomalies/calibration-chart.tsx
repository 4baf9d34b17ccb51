import { useWords } from '../../languages/use-words.ts'
import type { Evaluation } from './use-anomalies.ts'
import { anomalyWords } from './words.ts'

const size = 220
const edge = 28
const at = (share: number) => edge + share * (size - 2 * edge)

/** What was told against what was found, by fifths of lines: on the diagonal the two agree. The table beside it says the same. */
export function CalibrationChart({ bins }: { readonly bins: Evaluation['calibration'] }) {
  const words = useWords(anomalyWords)
  return (
    <svg className="unusual-chart" viewBox={`0 0 ${String(size)} ${String(size)}`} role="img" aria-label={words('calibrationLabel')}>
      <path className="unusual-axis" d={`M${String(at(0))} ${String(at(0))}V${String(at(1))}H${String(at(1))}`} />
      <line className="unusual-diagonal" x1={at(0)} y1={at(1)} x2={at(1)} y2={at(0)} />
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <text x={at(share)} y={size - 12} textAnchor="middle">{share * 100}</text>
          <text x={edge - 6} y={at(1 - share) + 4} textAnchor="end">{share * 100}</text>
        </g>
      ))}
      <text x={size / 2} y={size - 1} textAnchor="middle">{words('told')}, %</text>
      <text x={2} y={12}>{words('found')}, %</text>
      {bins.map(({ from, to, told, found }) => <circle key={`${String(from)} ${String(to)} ${String(told)}`} cx={at(told)} cy={at(1 - found)} r={5} />)}
    </svg>
  )
}
