import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fingerprintOfSources } from './portal-sources.ts'

/** Where the portal stands: `step` says in words what is being done. */
export type PortalState =
  | { readonly state: 'building'; readonly step: string }
  | { readonly state: 'ready'; readonly folder: string; readonly files: ReadonlySet<string> }
  | { readonly state: 'failed'; readonly why: string }

export interface BuiltPortal {
  current(): PortalState
  /** Resolves when it is ready or has failed. */
  readonly settled: Promise<PortalState>
  /** Ends a build that is under way. */
  stop(): void
}

export interface BuildOptions {
  readonly folder: string
  readonly tell: (line: string) => void
  /** The fingerprint of what it is to be built from. */
  readonly wanted?: string
  /** The program that builds it into the folder of its one argument, with a line on stdout for each step. */
  readonly script?: string
}

const builder = fileURLToPath(new URL('../../portal/build-portal.ts', import.meta.url))
const mark = 'built-from'

/**
 * The portal as files, taken as they are where nothing changed since they were built, and built otherwise in a process of its
 * own. Several programs may build at the same time: each builds into a folder of its own, and the last one's takes the place.
 */
export function builtPortal({ folder, tell, wanted = fingerprintOfSources(), script = builder }: BuildOptions): BuiltPortal {
  if (builtFrom(folder) === wanted) {
    const state = ready(folder)
    return { current: asItIs(state), settled: Promise.resolve(state), stop: () => undefined }
  }
  let current = (): PortalState => ({ state: 'building', step: 'Starting' })
  const startedAt = performance.now()
  clearAbandoned(folder)
  const own = mkdtempSync(`${folder}.`)
  tell('The portal is being built, as at each first start after a change; the API is ready meanwhile')
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script, own], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production' } })
  const said: string[] = []
  child.stdout.on('data', (line: Buffer) => { current = () => ({ state: 'building', step: line.toString('utf8').trim() }) })
  child.stderr.on('data', (line: Buffer) => { said.push(line.toString('utf8')) })
  const settled = new Promise<PortalState>((resolve) => {
    child.on('error', (failure) => { said.push(failure.message) })
    child.on('close', (code) => {
      const state = code === 0 ? taken(own, folder, wanted) : failed(own, said)
      if (state.state === 'ready') tell(`The portal is built after ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
      if (state.state === 'failed' && child.signalCode === null) tell(`The portal could not be built, the API works without it: ${state.why}`)
      current = asItIs(state)
      resolve(state)
    })
  })
  return { current: () => current(), settled, stop: () => { child.kill() } }
}

const abandonedMilliseconds = 3_600_000

/** A program that was killed while it built left its folder behind. */
function clearAbandoned(folder: string): void {
  const parent = dirname(folder)
  for (const name of readdirSync(parent)) {
    const path = join(parent, name)
    if (name.startsWith(`${basename(folder)}.`) && Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > abandonedMilliseconds) rmSync(path, { recursive: true, force: true })
  }
}

function builtFrom(folder: string): string | undefined {
  const file = join(folder, mark)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** The mark is written last, so that what has it is whole. */
function taken(own: string, folder: string, fingerprint: string): PortalState {
  writeFileSync(join(own, mark), fingerprint)
  try {
    takePlace(own, folder)
    return ready(folder)
  } catch (cause) {
    return failed(own, [cause instanceof Error ? cause.message : String(cause)])
  }
}

/** Another program may build another portal in its place, whose page names other files: what is there counts. */
function asItIs(first: PortalState): () => PortalState {
  let state = first
  let seen = first.state === 'ready' ? stampOf(first.folder) : undefined
  return () => {
    if (state.state !== 'ready') return state
    const stamp = stampOf(state.folder)
    // In the moment between two there is none.
    if (stamp !== undefined && stamp !== seen) {
      state = ready(state.folder)
      seen = stamp
    }
    return state
  }
}

/** Tells one building from another. */
function stampOf(folder: string): string | undefined {
  const found = statSync(join(folder, mark), { throwIfNoEntry: false })
  return found && `${String(found.ino)} ${String(found.mtimeMs)}`
}

const attemptsMax = 5

/** What was there is moved away rather than removed file by file: another program may be reading it, or put its own there meanwhile. */
function takePlace(own: string, folder: string): void {
  const before = `${own}.before`
  for (let attempt = 1; ; attempt++) {
    if (existsSync(folder)) renameSync(folder, before)
    try {
      renameSync(own, folder)
      return
    } catch (failure) {
      if (attempt === attemptsMax) throw failure
    } finally {
      rmSync(before, { recursive: true, force: true })
    }
  }
}

function failed(own: string, said: readonly string[]): PortalState {
  rmSync(own, { recursive: true, force: true })
  return { state: 'failed', why: said.join('').trim().slice(-2_000) }
}

function ready(folder: string): PortalState {
  return { state: 'ready', folder, files: new Set(filesIn(folder, '')) }
}

function filesIn(folder: string, below: string): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesIn(folder, `${below}${entry.name}/`) : [`${below}${entry.name}`]))
}
