import { resolve } from 'node:path'
import type { LogLevel } from './platform/telemetry/index.ts'
import { type Role, roles } from './roles/role.ts'

/** Every setting, typed. The table below has their names, defaults and meanings. */
export interface Config {
  readonly port: number
  readonly listenAddress: string
  readonly publicUrl: string | undefined
  readonly dataFolder: string
  readonly databaseUrl: string | undefined
  readonly databaseConnectionsMax: number
  readonly roles: readonly Role[]
  readonly sandbox: boolean
  readonly portal: boolean
  readonly portalClient: string
  readonly issuer: string | undefined
  readonly issuerKeysUrl: string | undefined
  readonly issuerTokenType: string
  readonly audience: string | undefined
  readonly ledgerOrigin: string | undefined
  readonly authority: string
  readonly credentialDays: number
  readonly logLevel: LogLevel
  readonly bodyBytesMax: number
  readonly jsonDepthMax: number
  readonly requestsPerSecondMax: number
  readonly requestsUnderWayMax: number
}

interface Setting<Value> {
  readonly variable: string
  readonly fallback: string | undefined
  readonly meaning: string
  /** Throws with what is wrong, e.g. `must be a port number`. */
  readonly read: (text: string) => Value
}

type Settings = { readonly [Name in keyof Config]: Setting<Exclude<Config[Name], undefined>> }

const settings: Settings = {
  port: { variable: 'PORT', fallback: '8080', meaning: 'Port to listen on; 0 takes a free one', read: wholeNumber(0, 65_535) },
  listenAddress: { variable: 'CUSTOMHOUSE_LISTEN', fallback: '127.0.0.1', meaning: 'Network address to listen on; 0.0.0.0 for all', read: text },
  publicUrl: { variable: 'CUSTOMHOUSE_PUBLIC_URL', fallback: undefined, meaning: 'Where callers reach this server, behind a proxy for example; the listen address and port unless set', read: url },
  dataFolder: { variable: 'CUSTOMHOUSE_DATA', fallback: '.customhouse', meaning: 'Folder for the embedded database and the keys', read: (value) => resolve(text(value)) },
  databaseUrl: { variable: 'DATABASE_URL', fallback: undefined, meaning: 'A PostgreSQL server (15 or later) to use instead of the embedded database', read: postgresUrl },
  databaseConnectionsMax: { variable: 'CUSTOMHOUSE_DATABASE_CONNECTIONS', fallback: '20', meaning: 'Most connections to the database at a time', read: wholeNumber(3, 1000) },
  roles: { variable: 'CUSTOMHOUSE_ROLES', fallback: roles.join(','), meaning: 'What this process does: api answers requests, worker does later work, relay delivers facts', read: roleList },
  sandbox: { variable: 'CUSTOMHOUSE_SANDBOX', fallback: 'on', meaning: 'Invented parties and sign-ins to try with; off unless set when an issuer is set', read: onOrOff },
  portal: { variable: 'CUSTOMHOUSE_PORTAL', fallback: 'on', meaning: 'The web application under /portal/, built at the first start after a change', read: onOrOff },
  portalClient: { variable: 'CUSTOMHOUSE_PORTAL_CLIENT', fallback: 'portal', meaning: 'The client id by which people sign in to the portal; an issuer that is set must know it', read: text },
  issuer: { variable: 'CUSTOMHOUSE_ISSUER', fallback: undefined, meaning: 'An OpenID Connect issuer to trust instead of the embedded one', read: url },
  issuerKeysUrl: { variable: 'CUSTOMHOUSE_ISSUER_KEYS_URL', fallback: undefined, meaning: 'Where that issuer publishes its keys (JWKS); found by discovery unless set', read: url },
  issuerTokenType: { variable: 'CUSTOMHOUSE_ISSUER_TOKEN_TYPE', fallback: 'at+jwt', meaning: 'The typ of its access tokens (RFC 9068); any for issuers that write JWT or nothing', read: text },
  audience: { variable: 'CUSTOMHOUSE_AUDIENCE', fallback: undefined, meaning: 'The resource that tokens must be for; the public URL unless set', read: text },
  ledgerOrigin: { variable: 'CUSTOMHOUSE_LEDGER_ORIGIN', fallback: undefined, meaning: 'The name of the log in its signed checkpoints; never change it once receipts are out', read: text },
  authority: { variable: 'CUSTOMHOUSE_AUTHORITY', fallback: 'customs', meaning: 'The organisation that is the customs authority: its DID is did:web of the public URL', read: text },
  credentialDays: { variable: 'CUSTOMHOUSE_CREDENTIAL_DAYS', fallback: '90', meaning: 'Days for which the content of verified credentials is kept; 0 keeps none', read: wholeNumber(0, 36_500) },
  logLevel: { variable: 'CUSTOMHOUSE_LOG', fallback: 'warn', meaning: 'How much to log to stdout as JSON: silent, fatal, error, warn, info, debug or trace', read: oneOf<LogLevel>(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']) },
  bodyBytesMax: { variable: 'CUSTOMHOUSE_BODY_BYTES', fallback: '10485760', meaning: 'Largest request body', read: wholeNumber(1024, 1_073_741_824) },
  jsonDepthMax: { variable: 'CUSTOMHOUSE_JSON_DEPTH', fallback: '64', meaning: 'Deepest nesting of JSON', read: wholeNumber(4, 1000) },
  requestsPerSecondMax: { variable: 'CUSTOMHOUSE_REQUESTS_PER_SECOND', fallback: '2000', meaning: 'Requests a second from one network address, over ten seconds', read: wholeNumber(1, 1_000_000) },
  requestsUnderWayMax: { variable: 'CUSTOMHOUSE_REQUESTS_UNDER_WAY', fallback: '2000', meaning: 'Requests under way at a time; more are answered 503', read: wholeNumber(1, 100_000) },
}

const names = Object.keys(settings) as readonly (keyof Config)[]

/** A setting that cannot be used; the message says which and why, in one line. */
export class WrongSetting extends Error {
  readonly code = 'WRONG_SETTING'
}

/** Reads all settings, flags first, then the environment, then the defaults. */
export function readConfig(flags: readonly string[], environment: Readonly<Record<string, string | undefined>>): Config {
  const given = readFlags(flags)
  const value = <Name extends keyof Config>(name: Name) => readSetting(settings[name], given.get(flagOf(name)), environment)
  const config: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, value(name)]))
  const sandboxGiven = given.has('--sandbox') || (environment['CUSTOMHOUSE_SANDBOX'] ?? '') !== ''
  if (config['issuer'] !== undefined && !sandboxGiven) config['sandbox'] = false
  // The table above has an entry for every name, of that name's type.
  return config as unknown as Config
}

/** Flags by name; `--name=value` or `--name value`. */
function readFlags(flags: readonly string[]): ReadonlyMap<string, string> {
  const known = new Set(names.map(flagOf))
  const given = new Map<string, string>()
  const words = flags.flatMap((flag) => (flag.startsWith('--') && flag.includes('=') ? [flag.slice(0, flag.indexOf('=')), flag.slice(flag.indexOf('=') + 1)] : [flag]))
  for (let at = 0; at < words.length; at += 2) {
    const flag = words[at] ?? ''
    const value = words[at + 1]
    if (!known.has(flag)) throw new WrongSetting(`Unknown option ${flag}; --help lists what there is`)
    if (value === undefined) throw new WrongSetting(`${flag} needs a value; --help says which`)
    given.set(flag, value)
  }
  return given
}

function readSetting<Value>(setting: Setting<Value>, flag: string | undefined, environment: Readonly<Record<string, string | undefined>>): Value | undefined {
  const set = environment[setting.variable]
  const given = flag ?? (set === '' ? undefined : set) ?? setting.fallback
  if (given === undefined) return undefined
  try {
    return setting.read(given)
  } catch (error) {
    throw new WrongSetting(`${setting.variable} ${error instanceof Error ? error.message : 'cannot be used'}`, { cause: error })
  }
}

function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** What --help prints, as data. */
export function settingsHelp(): readonly { readonly flag: string; readonly variable: string; readonly default: string; readonly meaning: string }[] {
  return names.map((name) => {
    const { variable, fallback, meaning } = settings[name]
    return { flag: flagOf(name), variable, default: fallback ?? '', meaning }
  })
}

function text(value: string): string {
  if (value.trim() === '') throw new TypeError('must not be empty')
  return value
}

function wholeNumber(min: number, max: number) {
  return (value: string): number => {
    const number = Number(value)
    if (!/^\d+$/.test(value) || number < min || number > max) throw new TypeError(`must be a whole number from ${String(min)} to ${String(max)}, but is ${JSON.stringify(value)}`)
    return number
  }
}

function url(value: string): string {
  if (!/^https?:\/\//.test(value) || !URL.canParse(value)) throw new TypeError(`must be a URL like https://window.example, but is ${JSON.stringify(value)}`)
  return value.replace(/\/+$/, '')
}

/** The value is not repeated: it may hold a password. */
function postgresUrl(value: string): string {
  if (!/^postgres(?:ql)?:\/\//.test(value)) throw new TypeError('must be a URL like postgres://user:password@host:5432/database')
  return value
}

function onOrOff(value: string): boolean {
  return oneOf(['on', 'off'])(value) === 'on'
}

function oneOf<Choice extends string>(choices: readonly Choice[]) {
  return (value: string): Choice => {
    const found = choices.find((choice) => choice === value)
    if (found === undefined) throw new TypeError(`must be one of ${choices.join(', ')}, but is ${JSON.stringify(value)}`)
    return found
  }
}

function roleList(value: string): readonly Role[] {
  return [...new Set(value.split(',').map((role) => oneOf(roles)(role.trim())))]
}
