import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { type Application, compose } from './compose.ts'
import { type Config, readConfig, settingsHelp, WrongSetting } from './config.ts'
import { DatabaseOfAnotherVersion, DataFolderInUse, migrate, migrationSources, startPostgres } from './platform/database/index.ts'
import { createTelemetry } from './platform/telemetry/index.ts'
import type { Running } from './roles/role.ts'

/** The program: reads the settings, finds its database, wires its parts, works until it is told to stop. */
const startedAt = performance.now()
const words = process.argv.slice(2)
const asJson = words.includes('--json')

if (words.includes('--help') || words.includes('-h')) printHelp()
else await run().catch(refuse)

async function run(): Promise<void> {
  const config = readConfig(words.filter((word) => word !== '--json'), process.env)
  const cleanups: (() => Promise<void>)[] = []
  const stop = stopOnce(cleanups)
  const told = { toStop: false }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {
    told.toStop = true
    void stop()
  })
  try {
    const postgres = await startPostgres({ url: config.databaseUrl, folder: config.dataFolder, onProgress: tell })
    cleanups.unshift(async () => postgres.stop())
    await migrate({ connection: postgres.connection, sources: migrationSources(), onProgress: tell })
    const port = config.port === 0 ? await freePort(config.listenAddress) : config.port
    const publicUrl = config.publicUrl ?? `http://${config.listenAddress === '0.0.0.0' ? '127.0.0.1' : config.listenAddress}:${String(port)}`
    const telemetry = createTelemetry({ level: config.logLevel })
    const application = await compose({ config, connection: postgres.connection, telemetry, version: version(), publicUrl, tell })
    cleanups.unshift(async () => application.close())
    // Told to stop while it was starting, it does not begin what nobody would end.
    if (told.toStop) {
      await application.close().catch(() => undefined)
      return
    }
    // The door opens before the rest has begun: a stop in between waits for it, and then ends all of it.
    const starting = begin(application, config, port)
    cleanups.unshift(async () => (await starting.catch(() => undefined))?.stop())
    await starting
    welcome(config, publicUrl)
  } catch (error) {
    await stop()
    throw error
  }
}

async function begin(application: Application, config: Config, port: number): Promise<Running> {
  try {
    return await application.start({ host: config.listenAddress, port })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new WrongSetting(`Port ${String(port)} on ${config.listenAddress} is taken by another program: set PORT to another, or to 0 for a free one`, { cause: error })
    throw error
  }
}

/** Undoes what was started, last thing first. Told again while it does, it leaves at once: the database recovers by itself. */
function stopOnce(cleanups: (() => Promise<void>)[]): () => Promise<void> {
  let stoppingSince: number | undefined
  return async () => {
    // One Ctrl-C may arrive twice, from the terminal and handed on by npm; only a later one means impatience.
    if (stoppingSince !== undefined && performance.now() - stoppingSince < 2_000) return
    if (stoppingSince !== undefined) process.exit(130)
    stoppingSince = performance.now()
    for (const cleanup of cleanups) await cleanup().catch(refuse)
    process.exitCode ??= 0
  }
}

function welcome(config: Config, url: string): void {
  const milliseconds = Math.round(performance.now() - startedAt)
  if (asJson) console.log(JSON.stringify({ url, pid: process.pid, dataFolder: config.dataFolder, roles: config.roles, sandbox: config.sandbox, milliseconds }))
  const database = config.databaseUrl === undefined ? `embedded PostgreSQL in ${config.dataFolder}` : 'the PostgreSQL server of DATABASE_URL'
  tell(`Customhouse is ready at ${url} after ${(milliseconds / 1000).toFixed(1)} s, on ${database}`)
  if (asJson || !config.roles.includes('api')) return
  tell(`
  Look       ${url}/            what this is
${config.portal ? `             ${url}/portal/     the portal, in a browser\n` : ''}             ${url}/reference   every operation of the API
  Try        npx customhouse check samples/*
             npx customhouse file samples/vessel-dutiable.catair
             npx customhouse --help
  Stop       Ctrl-C${config.sandbox ? '\n\n  This is a sandbox: parties, keys and sign-ins are invented, and nothing filed here reaches a government' : ''}
`)
}

function printHelp(): void {
  const settings = settingsHelp()
  if (asJson) {
    console.log(JSON.stringify({ usage: 'npm start -- [options]', settings }))
    return
  }
  const lines = settings.map((setting) => `  ${setting.flag.padEnd(28)} ${setting.variable.padEnd(32)} ${setting.meaning}${setting.default === '' ? '' : ` (${setting.default})`}`)
  console.log(['Starts Customhouse: npm start, or npm start -- --option=value', '', ...lines, `  ${'--json'.padEnd(61)} Print one JSON object when ready`, `  ${'--help'.padEnd(61)} Print this`].join('\n'))
}

/** Expected refusals in one line; anything else with where it happened, for a report. */
function refuse(error: unknown): void {
  const expected = error instanceof WrongSetting || error instanceof DataFolderInUse || error instanceof DatabaseOfAnotherVersion
  process.exitCode = error instanceof WrongSetting ? 2 : 1
  tell(expected ? error.message : `Customhouse cannot go on: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

function version(): string {
  const { version: stated } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string }
  return stated
}

async function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, host, () => {
      const address = probe.address()
      probe.close(() => { resolve(typeof address === 'object' && address !== null ? address.port : 0) })
    })
  })
}
