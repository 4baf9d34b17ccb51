import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { storableJson } from '@customhouse/vocabulary/measures/storable-json.ts'
import type pg from 'pg'
import type { Config } from './config.ts'
import { apiTags } from './api-tags.ts'
import { auditedEndpoints } from './audited-endpoints.ts'
import { endpointRights } from './endpoint-rights.ts'
import { serveLandingPage } from './landing-page.ts'
import { createAgencies } from './modules/agencies/index.ts'
import { createAnomalies } from './modules/anomalies/index.ts'
import { createCredentials, type CredentialNeeds } from './modules/credentials/index.ts'
import { createDataModel } from './modules/data-model/index.ts'
import { createDeterminations, type DeterminationNeeds } from './modules/determinations/index.ts'
import { createEnforcement } from './modules/enforcement/index.ts'
import { createFilings } from './modules/filings/index.ts'
import { createGateway, type Gateway } from './modules/gateway/index.ts'
import { createLedger } from './modules/ledger/index.ts'
import { createParties, type Parties } from './modules/parties/index.ts'
import { createProvenance } from './modules/provenance/index.ts'
import { createScreening } from './modules/screening/index.ts'
import { createTariff } from './modules/tariff/index.ts'
import { type Access, type AccessOptions, createAccess, portalClientId } from './platform/access/index.ts'
import { keepAudit } from './platform/audit/index.ts'
import { systemClock } from './platform/clock/index.ts'
import { type Database, openDatabase } from './platform/database/index.ts'
import { createHttp, type Http } from './platform/http/index.ts'
import { createJobs } from './platform/jobs/index.ts'
import { createOutbox } from './platform/outbox/index.ts'
import { openKeyFileSigner, openKeyFolder } from './platform/signing/index.ts'
import type { Telemetry } from './platform/telemetry/index.ts'
import { builtPortal } from './portal/built-portal.ts'
import { type PortalSettings, servePortal } from './portal/serve-portal.ts'
import { startListening } from './roles/api.ts'
import { startRelay } from './roles/relay.ts'
import type { Role, Running } from './roles/role.ts'
import { startWorker } from './roles/worker.ts'
import { seedSandbox } from './sandbox/seed-sandbox.ts'

export interface ComposeNeeds {
  readonly config: Config
  /** A migrated database. */
  readonly connection: pg.ClientConfig
  readonly telemetry: Telemetry
  readonly version: string
  /** Where callers reach this server. */
  readonly publicUrl: string
  /** Says a line to whoever started the program. */
  readonly tell: (line: string) => void
}

export interface Application {
  readonly http: Http
  /** Begins to work in the roles that the configuration names. */
  start(listen: { readonly host: string; readonly port: number }): Promise<Running>
  close(): Promise<void>
}

/** Wires all parts together, by hand; nothing else does. */
export async function compose(needs: ComposeNeeds): Promise<Application> {
  const { config, telemetry, publicUrl } = needs
  const clock = systemClock
  const report = (error: unknown, part: string) => { telemetry.log.error({ err: error, part }, 'Failed, and will be tried again') }
  const database = await openDatabase({ connection: needs.connection, connectionsMax: config.databaseConnectionsMax, onError: (error) => { report(error, 'database') } })
  const outbox = createOutbox({ database, onError: report, asJson: storableJson })
  const jobs = createJobs({ database, onError: report })

  const parties = createParties({ database, clock, outbox })
  const tariff = createTariff({ database, clock })
  const ledger = createLedger({ database, signer: await openKeyFileSigner({ file: join(config.dataFolder, 'keys', 'ledger.pem'), name: ledgerOrigin(config) }) })
  const credentials = createCredentials({ database, clock, outbox, jobs, publicUrl, kindOf: (organisation) => parties.directory().organisation(organisation)?.kind, ...credentialSettings(config) })
  const dataModel = createDataModel({ database, clock, outbox, ledger, parties })
  const filings = createFilings({ database, clock, tariff, publicUrl, waitingElsewhere: (sql, environment) => enforcement.waiting(sql, environment) })
  const provenance = createProvenance({ database, clock, outbox, parties, ledger, credentials, filings })
  const screening = createScreening({ database, clock, outbox, jobs, parties })
  const anomalies = createAnomalies({ database, clock, outbox, jobs })
  const agencies = createAgencies({ database, clock, outbox, ledger })
  const determinations = createDeterminations({ database, clock, outbox, jobs, parties, ledger, filings, screening, ...alongside(() => gateway) })
  const enforcement = createEnforcement({ database, clock, outbox, jobs, parties, ledger, filings, determinations, screening, anomalies, provenance })
  const access = await createAccess({ database, clock, origin: publicUrl, dataFolder: config.dataFolder, endpointRights, ...organisationsOf(parties), sandbox: config.sandbox, registersOf: config.sandbox ? 'test' : 'production', ...issuerOf(config) })
  const gateway = createGateway({ database, clock, outbox, jobs, access, parties, tariff, filings, determinations, ledger, credentials, provenance, screening, anomalies, agencies })
  // Before the relay and the workers start, so that they know whom to deliver to.
  for (const module of [gateway, credentials, provenance, screening, determinations, anomalies, enforcement]) module.jobs()

  await tariff.reload()
  await database.system(async (sql) => parties.refresh(sql))
  if (config.sandbox) await seedSandbox({ database, access, parties, credentials, dataFolder: config.dataFolder })

  const http = await openDoor(needs, database)
  const has = (role: Role) => config.roles.includes(role)
  const portal = has('api') && config.portal ? builtPortal({ folder: portalFolder, tell: needs.tell }) : undefined
  if (has('api')) {
    serveLandingPage(http, { url: publicUrl, sandbox: config.sandbox, portal: portal !== undefined })
    keepAudit(http, { access, database, outbox, clock, auditedEndpoints })
    access.routes(http)
    if (portal !== undefined) await servePortal(http, portal, portalSettings(needs, access))
    for (const module of [parties, tariff, filings, screening, anomalies, agencies, determinations, enforcement, ledger, credentials, dataModel, provenance, gateway]) module.routes(http, access)
  }
  return {
    http,
    async start(listen) {
      const running = [await startListening(http, listen)]
      if (has('relay')) running.push(startRelay(outbox))
      if (has('worker')) running.push(startWorker(jobs))
      await credentials.start()
      return stopping(running, async () => {
        portal?.stop()
        await gateway.drain()
      })
    },
    close: async () => database.close(),
  }
}

/** The door closes first, so that nothing new arrives while the rest finishes. */
function stopping(running: readonly Running[], drain: () => Promise<void>): Running {
  return {
    async stop() {
      for (const each of running) await each.stop()
      await drain()
    },
  }
}

/** What a decision brings along is the gateway's to put on the record, which itself asks determinations. */
function alongside(gateway: () => Gateway): Pick<DeterminationNeeds, 'recordMessage' | 'takeTurn'> {
  return { recordMessage: async (sql, said) => gateway().recordMessage(sql, said), takeTurn: async (sql) => gateway().takeTurn(sql) }
}

/** What access asks the party directory. */
function organisationsOf(parties: Parties): Required<Pick<AccessOptions, 'ownedBy' | 'organisationName' | 'agencyOf'>> {
  const find = (organisation: string) => parties.directory().organisation(organisation)
  return { ownedBy: (organisation) => find(organisation)?.importerNumbers ?? [], organisationName: (organisation) => find(organisation)?.name, agencyOf: (organisation) => find(organisation)?.agency }
}

const portalFolder = fileURLToPath(new URL('../portal/dist', import.meta.url))

function portalSettings({ config, publicUrl, version }: ComposeNeeds, { issuer, audience }: Pick<Access, 'issuer' | 'audience'>): PortalSettings {
  return { issuer, audience, clientId: config.issuer === undefined ? portalClientId : config.portalClient, sandbox: config.sandbox, version, publicUrl }
}

async function openDoor({ config, telemetry, publicUrl, version }: ComposeNeeds, database: Database): Promise<Http> {
  const ready = async () => {
    await database.system(async (sql) => sql.query('select 1'))
    return { ready: true, checks: { database: 'answers' } }
  }
  return createHttp({
    telemetry,
    version,
    publicUrl,
    tags: apiTags,
    ready,
    bodyBytesMax: config.bodyBytesMax,
    jsonDepthMax: config.jsonDepthMax,
    requestsPerSecondMax: config.requestsPerSecondMax,
    underWayMax: config.requestsUnderWayMax,
  })
}

function credentialSettings({ dataFolder, authority, credentialDays }: Config): Pick<CredentialNeeds, 'keyring' | 'authority' | 'retentionDays'> {
  return { keyring: openKeyFolder(join(dataFolder, 'keys', 'organisations')), authority, retentionDays: credentialDays }
}

/** Checkpoints carry this name for ever, so it must not change with the port of one start. */
function ledgerOrigin(config: Config): string {
  if (config.ledgerOrigin !== undefined) return config.ledgerOrigin
  return config.publicUrl === undefined ? 'sandbox.customhouse.invalid/ledger' : `${config.publicUrl.replace(/^https?:\/\//, '')}/ledger`
}

function issuerOf(config: Config): Partial<Parameters<typeof createAccess>[0]> {
  const audience = config.audience === undefined ? {} : { audience: config.audience }
  if (config.issuer === undefined) return audience
  const keys = config.issuerKeysUrl === undefined ? {} : { jwksUri: config.issuerKeysUrl }
  return { ...audience, externalIssuer: { issuer: config.issuer, tokenType: config.issuerTokenType, ...keys } }
}

