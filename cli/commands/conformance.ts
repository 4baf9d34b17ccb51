import { InvalidArgumentError, Option, type Command } from 'commander'
import { createPlatform } from '../conformance/platform.ts'
import type { ConformanceReport } from '../conformance/report.ts'
import { reportLines } from '../conformance/report-lines.ts'
import { readRequirements, type Requirement } from '../conformance/requirement.ts'
import { runKit } from '../conformance/run-kit.ts'
import { signedInFetch, type SignInOptions } from '../conformance/sign-in.ts'
import { NotAllowed } from '../conformance/vector-checks.ts'
import { type ConformanceVector, readVectors } from '../conformance/vector.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { printJson, printLine, printProgress } from '../terminal/print.ts'

interface ConformanceOptions extends SignInOptions {
  readonly json?: boolean
  readonly area?: string
  readonly role?: Requirement['role']
  readonly only?: readonly string[]
  readonly issuer?: string
  readonly timeout: number
  readonly longestWait: number
}

/** customhouse conformance URL: tests any platform over HTTP against the open profile in conformance/gis. */
export function conformance(program: Command): void {
  program
    .command('conformance')
    .description('Test a platform that exchanges trade credentials against the open profile in conformance/gis: any implementation of the VC API.')
    .argument('<url>', 'where the platform answers, such as https://platform.example or http://127.0.0.1:8080')
    .option('--json', 'the whole report, one JSON object')
    .addOption(new Option('--area <area>', 'test the credential types of one area alone').choices(['steel', 'oil-and-gas', 'food', 'e-commerce', 'entry-and-transport', 'transparency-protocol']))
    .addOption(new Option('--role <role>', 'test what one role must do alone').choices(['issuer', 'verifier']))
    .option('--only <id...>', 'test these requirements alone, such as GIS-040')
    .option('--token <token>', 'a bearer token for the platform')
    .option('--client-key <file>', 'a private JWK file to sign in with, as CUSTOMHOUSE_CLIENT_KEY names one')
    .option('--no-sign-in', 'do not sign in')
    .option('--issuer <did>', 'the DID to name as issuer, where the platform wants to be told')
    .option('--timeout <seconds>', 'how long an answer may take', seconds, 30)
    .option('--longest-wait <seconds>', 'how long a revocation is waited for at most; less where the list says so', seconds, 300)
    .addHelpText('after', '\nThe platform issues a few test credentials and revokes one of them; use a test environment.\n\nExit status: 0 every MUST is met, 1 not every MUST is met, 2 it could not be run.\n\nExample: npx customhouse conformance https://platform.example --token "$TOKEN"')
    .action(test)
}

function seconds(text: string): number {
  const value = Number(text)
  if (!Number.isFinite(value) || value <= 0 || value > 86_400) throw new InvalidArgumentError('Give a number of seconds.')
  return value
}

async function test(text: string, options: ConformanceOptions): Promise<void> {
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
