import { digestOfBytes } from '@customhouse/proofs/receipt/filing-statement.ts'
import type { Caller } from '../../../platform/access/index.ts'
import { notFound } from '../../../platform/http/index.ts'
import { foldCase } from '../case/fold-case.ts'
import { stepsOf } from '../case/store.ts'
import { noticeHtml } from '../documents/notice-html.ts'
import { noticePdf } from '../documents/notice-pdf.ts'
import { noticeFonts } from '../documents/transport.ts'
import type { EnforcementNeeds } from '../enforcement.ts'
import { buildTracingPackage } from './build-tracing-package.ts'
import { entityList } from './entities-of.ts'
import { packageNotice } from './package-notice.ts'
import type { TracingPackage } from './tracing-package.ts'

type Needs = Pick<EnforcementNeeds, 'database' | 'clock' | 'provenance' | 'screening' | 'parties'>

export interface PackageAsked {
  readonly shipment: string
  readonly asOf?: string | undefined
}

export type PackageFormat = 'json' | 'pdf' | 'page'

export interface PackageFile {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
  readonly sha256: string
}

/** The package of a shipment, of what the caller may see; throws 404 where nothing that it may see names the shipment. */
export async function packageOf({ database, clock, provenance, screening }: Needs, caller: Caller, { shipment, asOf = clock.now().toISOString() }: PackageAsked): Promise<TracingPackage> {
  const twin = await provenance.twin(caller, shipment, asOf)
  if (twin === undefined) throw notFound()
  return buildTracingPackage(twin, await database.system(async (sql) => ({ find: await screening.find(sql), edition: await screening.editionOf(sql, entityList) })))
}

/** A package as bytes that can be kept, handed in and compared: the same package makes the same bytes. */
export async function packageFile({ parties }: Pick<Needs, 'parties'>, { found, format, caller }: { readonly found: TracingPackage; readonly format: PackageFormat; readonly caller: Caller }): Promise<PackageFile> {
  const name = `tracing-package-${found.shipment.replaceAll(/[^\w.-]/g, '_').slice(0, 80)}`
  const notice = () => packageNotice(found, { environment: caller.environment, for: parties.directory().organisation(caller.organisation)?.name ?? caller.organisation })
  if (format === 'json') return fileOf({ name: `${name}.json`, mediaType: 'application/json', content: new TextEncoder().encode(JSON.stringify(found, undefined, 2)) })
  if (format === 'page') return fileOf({ name: `${name}.html`, mediaType: 'text/html; charset=utf-8', content: new TextEncoder().encode(noticeHtml(notice())) })
  return fileOf({ name: `${name}.pdf`, mediaType: 'application/pdf', content: await noticePdf(notice(), noticeFonts()) })
}

function fileOf(file: Omit<PackageFile, 'sha256'>): PackageFile {
  return { ...file, sha256: digestOfBytes(file.content) }
}

/** The shipment of a case: the entry of its first filing. */
export async function shipmentOfCase({ database }: Pick<Needs, 'database'>, { scope, environment }: Caller, id: string): Promise<string> {
  const state = foldCase(id, await database.read(scope, (sql) => stepsOf(sql, id, environment)))
  const entry = state?.filings[0]?.entryNumber
  if (entry === undefined) throw notFound()
  return entry
}
