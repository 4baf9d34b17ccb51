import { describe, expect, it } from 'vitest'
import { readConfig, settingsHelp } from './config.ts'

describe('readConfig()', () => {
  it('needs nothing', () => {
    expect(readConfig([], {})).toMatchObject({ port: 8080, listenAddress: '127.0.0.1', databaseUrl: undefined, roles: ['api', 'worker', 'relay'], sandbox: true, logLevel: 'warn' })
    expect(readConfig([], {}).dataFolder).toMatch(/\/\.customhouse$/)
  })
  it('takes a flag before the environment before the default', () => {
    expect(readConfig(['--port=9000', '--roles', 'api,relay'], { PORT: '7000', CUSTOMHOUSE_ROLES: 'worker', CUSTOMHOUSE_DATA: '/data' })).toMatchObject({ port: 9000, roles: ['api', 'relay'], dataFolder: '/data' })
    expect(readConfig([], { PORT: '7000', CUSTOMHOUSE_LOG: '' })).toMatchObject({ port: 7000, logLevel: 'warn' })
  })
  it('keeps invented sign-ins out where another issuer is trusted, unless told otherwise', () => {
    const CUSTOMHOUSE_ISSUER = 'https://login.example/'
    expect(readConfig([], { CUSTOMHOUSE_ISSUER })).toMatchObject({ issuer: 'https://login.example', sandbox: false })
    expect(readConfig(['--sandbox=on'], { CUSTOMHOUSE_ISSUER })).toMatchObject({ sandbox: true })
  })
  it.each([
    [['--port=80x'], {}, 'PORT must be a whole number from 0 to 65535, but is "80x"'],
    [[], { CUSTOMHOUSE_ROLES: 'api,cook' }, 'CUSTOMHOUSE_ROLES must be one of api, worker, relay, but is "cook"'],
    [['--prot=1'], {}, 'Unknown option --prot; --help lists what there is'],
    [['--port'], {}, '--port needs a value; --help says which'],
    [[], { CUSTOMHOUSE_PUBLIC_URL: 'window' }, 'CUSTOMHOUSE_PUBLIC_URL must be a URL like https://window.example, but is "window"'],
  ])('says in one line what is wrong: %j %j', (flags, environment, message) => {
    expect(() => readConfig(flags, environment)).toThrow(message)
  })
  it('does not repeat an address of a database, which may hold a password', () => {
    expect(() => readConfig([], { DATABASE_URL: 'mysql://me:secret@host' })).toThrow(/^(?!.*secret)DATABASE_URL must be/)
  })
  it('explains every setting', () => {
    for (const { flag, variable, meaning } of settingsHelp()) {
      expect(flag).toMatch(/^--[a-z-]+$/)
      expect(variable).toMatch(/^[A-Z_]+$/)
      expect(meaning).not.toBe('')
    }
  })
})
