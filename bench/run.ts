import { benchCredentials } from './credentials.ts'
import { benchDecisions } from './decisions.ts'
import { benchFormats } from './formats.ts'
import { benchIntake } from './intake.ts'
import { benchLowValue } from './low-value.ts'
import { benchPortal } from './portal.ts'
import { benchProvenance } from './provenance.ts'
import { benchScreening } from './screening.ts'
import { benchStart } from './start.ts'

/** Benchmarks by name. Each prints its figures beside a peer or the machine's own limit, measured in the same run. */
const benchmarks: Readonly<Record<string, (options: { readonly json: boolean; readonly rounds: number; readonly gigabytes?: number; readonly events?: number }) => Promise<void>>> = {
  credentials: benchCredentials,
  decisions: benchDecisions,
  formats: benchFormats,
  intake: benchIntake,
  'low-value': benchLowValue,
  portal: benchPortal,
  provenance: benchProvenance,
  screening: benchScreening,
  start: benchStart,
}

const words = process.argv.slice(2)
const name = words.find((word) => !word.startsWith('--'))
const rounds = Number(words.find((word) => word.startsWith('--rounds='))?.slice('--rounds='.length) ?? 5)
const gigabytes = Number(words.find((word) => word.startsWith('--gigabytes='))?.slice('--gigabytes='.length) ?? 1)
const events = Number(words.find((word) => word.startsWith('--events='))?.slice('--events='.length) ?? 1_000_000)
const benchmark = name === undefined ? undefined : benchmarks[name]
if (benchmark === undefined || words.includes('--help') || !(rounds >= 1) || !(gigabytes >= 0) || !(events >= 10_000)) {
  console.error(`Usage: npm run bench -- NAME [--json] [--rounds=5] [--gigabytes=1] [--events=1000000]\nNames: ${Object.keys(benchmarks).join(', ')}`)
  process.exitCode = words.includes('--help') ? 0 : 1
} else await benchmark({ json: words.includes('--json'), rounds, gigabytes, events })
