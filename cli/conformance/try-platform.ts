import type { ConformanceReport } from './report.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { printJson, printLine, printProgress } from '../terminal/print.ts'
import { createPlatform } from './platform.ts'
import { reportLines } from './report-lines.ts'
import { readRequirements, type Requirement } from './requirement.ts'
import { runKit } from './run-kit.ts'
import { signedInFetch, type SignInOptions } from './sign-in.ts'
import { NotAllowed } from './vector-checks.ts'
import { type ConformanceVector, readVectors } from './vector.ts'

/** What to test of a platform, and how. */
export interface ConformanceOptions extends SignInOptions {
  readonly json?: boolean
  readonly area?: string
  readonly role?: Requirement['role']
  readonly only?: readonly string[]
  readonly issuer?: string
  readonly timeout: number
  readonly longestWait: number
}

/** Tests the platform at a URL, prints what was found, and sets the exit status by it. */
export async function tryPlatform(text: string, options: ConformanceOptions): Promise<void> {
  const url = readUrl(text)
  const requirements = chosenRequirements(options)
  const vectors = chosenVectors(requirements, options.area)
  const platform = createPlatform({ url, signedIn: await signedInFetch(url, options), millisecondsMax: options.timeout * 1000 })
  const greeting = await platform.ask({ method: 'GET', path: '/', about: 'whether anybody answers', isPublic: true })
  if (greeting.status === 0) throw new CommandFailure(`Nothing answers at ${url}`, { remedy: 'Check the URL, and that the platform is running' })
  printProgress(`Testing ${url}: ${String(requirements.length)} requirements, ${String(vectors.length)} vectors`)
  const report = await runKit({ platform, requirements, vectors, waitSecondsMax: options.longestWait, progress: (words) => { printProgress(`  ${words}`) }, ...(options.issuer === undefined ? {} : { issuer: options.issuer }) }).catch(asCommandFailure)
  print(report, options.json === true)
  process.exitCode = report.conforms ? exitStatus.yes : exitStatus.no
}

function readUrl(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) throw new CommandFailure(`This is no URL of a platform: ${text}`, { remedy: 'Give one like https://platform.example' })
  return text.replace(/\/+$/, '')
}

function chosenRequirements({ only, role }: ConformanceOptions): readonly Requirement[] {
  const all = readRequirements()
  const unknown = only?.find((id) => !all.some((requirement) => requirement.id === id))
  if (unknown !== undefined) throw new CommandFailure(`The profile has no requirement ${unknown}`, { remedy: 'See conformance/gis/README.md' })
  return all.filter((requirement) => (only?.includes(requirement.id) ?? true) && (role === undefined || requirement.role === role))
}

/** The vectors of what is asked for, and the sound ones besides, without which a refusal shows nothing. */
function chosenVectors(requirements: readonly Requirement[], area: string | undefined): readonly ConformanceVector[] {
  const wanted = new Set(requirements.map(({ id }) => id))
  const ofArea = readVectors().filter((vector) => vector.area === undefined || area === undefined || vector.area === area)
  const chosen = ofArea.filter((vector) => vector.requirements.some((id) => wanted.has(id)))
  const needed = new Set(chosen.filter(({ expect }) => !expect.verified).map(({ kind, securing }) => `${kind} ${securing ?? ''}`))
  const sound = ofArea.filter((vector) => vector.area === undefined && vector.expect.verified && needed.has(`${vector.kind} ${vector.securing ?? ''}`))
  return [...new Set([...chosen, ...sound])]
}

function asCommandFailure(failure: unknown): never {
  if (failure instanceof NotAllowed) throw new CommandFailure(`The platform lets nobody in who has not signed in: ${failure.message}`, { remedy: 'Give --token, or --client-key with a private JWK file', cause: failure })
  throw failure
}

function print(report: ConformanceReport, isJson: boolean): void {
  if (isJson) printJson(report)
  else for (const line of reportLines(report)) printLine(line)
}
