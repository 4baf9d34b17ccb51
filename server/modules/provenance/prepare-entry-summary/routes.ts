import { easternDate, isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { Type, type Static } from 'typebox'
import type { Caller } from '../../../platform/access/index.ts'
import { Problem, type Http } from '../../../platform/http/index.ts'
import { findingsSchema } from '../schemas.ts'
import { importerKey, mayActFor, type PartyDirectory } from '../../parties/index.ts'
import { isCustoms, problems, security, tags, type ProvenanceRouteNeeds } from '../transport.ts'
import { prepareEntrySummary } from './prepare-entry-summary.ts'
import type { EntrySummaryRequest, PreparedEntrySummary } from './entry-summary-request.ts'
import { statedDeliveries } from './transport.ts'

const date = (description: string) => Type.String({ format: 'date', description })
const anyObject = Type.Object({}, { additionalProperties: true })

const bodySchema = Type.Object({
  importer: Type.String({ pattern: '^[0-9A-Z-]{9,12}$', description: 'The number of the importer of record', examples: ['89-100000800'] }),
  month: Type.Optional(Type.String({ pattern: '^[0-9]{4}-(?:0[1-9]|1[0-2])$', examples: ['2026-03'] })),
  period: Type.Optional(Type.Object({ from: date('The first day'), to: date('The last day') }, { additionalProperties: false, description: 'In place of a month: which deliveries are entered together differs by port' })),
  port: Type.Optional(Type.String({ pattern: '^[0-9]{4}$', description: 'Schedule D; what crossed elsewhere is left out' })),
  entryNumber: Type.Optional(Type.String({ pattern: '^[0-9A-Z]{3}[0-9]{8}$', description: 'As the filer gives it' })),
  entryDate: Type.Optional(date('The estimated date of entry')),
  reference: Type.Optional(Type.String({ maxLength: 9 })),
  destinationState: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
  manufacturerId: Type.Optional(Type.String({ pattern: '^[A-Z]{2}[A-Z0-9]{6,13}$' })),
  countryOfExport: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
  unitPrice: Type.Optional(Type.String({ pattern: '^[0-9]{1,12}(?:\\.[0-9]{1,8})?$', description: 'Dollars for each barrel or cubic metre, where no invoice is disclosed to you' })),
  charges: Type.Optional(Type.String({ pattern: '^[0-9]{1,12}$', description: 'Dollars for transport and insurance to the border, for all of it' })),
  relatedParty: Type.Optional(Type.String({ pattern: '^[YN]$' })),
  releases: Type.Optional(Type.Array(Type.Object({ entryNumber: Type.String({ pattern: '^[0-9A-Z]{3}[0-9]{8}$' }), releasedOn: date('When it was released') }, { additionalProperties: false }), { maxItems: 999 })),
}, { additionalProperties: false })

const preparedSchema = Type.Unsafe<PreparedEntrySummary>(Type.Object({
  declaration: Type.Object({}, { additionalProperties: true, description: 'As POST /filings takes it; what is not known is left out' }),
  fields: Type.Array(anyObject, { description: 'Each datum with the events that it rests on' }),
  needed: Type.Array(anyObject, { description: 'What is still needed: what, from whom, by when, by which law' }),
  findings: findingsSchema,
}))

/** Prepares entry summaries; files nothing. */
export function prepareEntrySummaryRoutes(http: Http, needs: ProvenanceRouteNeeds): void {
  http.post('/provenance/entry-summaries', {
    onRequest: needs.access.guard,
    schema: {
      tags, security, operationId: 'prepareEntrySummary', summary: 'Prepare one entry summary for what pipelines delivered to an importer in a month',
      description: 'For the importer itself, who has its power of attorney, and customs. From the delivery statements, tickets and sales that you may see: transport mode 70, the bills of the pipeline, a line for each tariff number, origin and claim. Only what the importer owned when it crossed the border is entered. Releases are consolidated where they lie within seven days. Nothing is filed: review it, complete what is needed, and file it by POST /filings.',
      body: bodySchema, response: { 200: preparedSchema, ...problems },
    },
  }, async (request) => prepared(needs, needs.access.callerOf(request), request.body))
}

async function prepared(needs: ProvenanceRouteNeeds, caller: Caller, { month, period: stated, ...asked }: Static<typeof bodySchema>): Promise<PreparedEntrySummary> {
  const { scope, environment } = caller
  const period = stated ?? (month === undefined ? undefined : monthOf(month))
  if (period === undefined || !isCalendarDate(period.from) || !isCalendarDate(period.to) || period.from > period.to) throw new Problem({ status: 400, type: 'urn:customhouse:problem:malformed', title: 'The period does not exist', detail: 'Give a month, or a period from a day to the same or a later one' })
  const directory = await needs.database.system((sql) => needs.parties.refresh(sql))
  if (!isCustoms(caller, needs.credentials) && !isPermitted(directory, caller, { importer: asked.importer, on: easternDate(needs.clock.now()) })) throw new Problem({ status: 403, title: 'Not permitted', detail: 'You may not act for this importer' })
  const { deliveries, isCut } = await statedDeliveries(needs, { scope, environment, period, asOf: needs.clock.now().toISOString() })
  const bonds = bondsOf(directory, asked.importer, period.to)
  const summary: EntrySummaryRequest = { ...asked, period, deliveries, isCut, bonds }
  return prepareEntrySummary(summary)
}

/** The importer itself, and whom it empowered: a summary tells of its bond, its deliveries and what it pays. Unknown importers are refused alike. */
function isPermitted(directory: PartyDirectory, { organisation, clients }: Caller, { importer, on }: { readonly importer: string; readonly on: string }): boolean {
  const client = importerKey(importer)
  return client !== undefined && (clients === 'all' || clients.includes(client)) && mayActFor(directory, { organisation, importerNumber: client, on }).may
}

/** The bond that the importer has on file, as the form states it. */
function bondsOf(directory: PartyDirectory, importer: string, on: string): NonNullable<EntrySummaryRequest['bonds']> {
  return directory.bonds(importer, on).filter(({ type, activity }) => type === '8' && activity === '1').slice(0, 1).map(({ type, suretyCode }) => ({ type, designation: 'B', suretyCode }))
}

function monthOf(month: string): { readonly from: string; readonly to: string } {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return { from: `${month}-01`, to: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) }
}
