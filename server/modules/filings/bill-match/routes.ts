import { Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import { billName, printBillName } from '../manifest/bill-key.ts'
import { billOnFile } from '../manifest/store.ts'
import { securityFilingsOfBill } from '../security-filing/store.ts'
import { entryOnFile } from '../store.ts'
import { entryParamsSchema } from '../schemas.ts'
import type { EntryBill } from './entry-bill.ts'
import type { BillStatus } from './match-bills.ts'
import { billAnswerSchema, entryBillSchema } from './schemas.ts'
import { billsOfEntry, entriesOfBill } from './store.ts'

export interface BillRouteNeeds {
  readonly access: Pick<Access, 'guard' | 'callerOf'>
  readonly database: Database
}

const about = { tags: ['manifests'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }

/** Reads of bills and of how entries match them. Row-level security decides who sees the bill and who its status alone. */
export function billRoutes(http: Http, { access, database }: BillRouteNeeds): void {
  http.get('/bills/:bill', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'readBill', summary: 'A bill: how far it has come, and the entries that match it', params: Type.Object({ bill: Type.String({ minLength: 1, maxLength: 110, description: 'Issuer and number together, e.g. ZZSB260300101; a house waybill after its master and a slash' }) }),
      response: { 200: billAnswerSchema, ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const key = keyOf(request.params.bill)
    const found = await database.read(scope, async (sql) => {
      const entries = await entriesOfBill(sql, key, environment)
      const outcomes = new Map<string, string>()
      for (const { entryNumber } of entries) {
        const outcome = (await entryOnFile(sql, entryNumber, environment))?.cargoRelease?.outcome
        if (outcome !== undefined) outcomes.set(entryNumber, outcome)
      }
      return { onFile: await billOnFile(sql, key, environment), entries, outcomes, securityFilings: await securityFilingsOfBill(sql, key, environment) }
    })
    if (found.onFile === undefined && found.entries.length === 0 && found.securityFilings.length === 0) throw notFound()
    return {
      bill: key,
      ...(found.securityFilings.length === 0 ? {} : { securityFilings: [...found.securityFilings] }),
      ...(found.onFile === undefined ? {} : { onFile: { ...found.onFile, equipment: [...found.onFile.equipment] } }),
      entries: found.entries.map(({ entryNumber, stated, status }) => {
        const outcome = found.outcomes.get(entryNumber)
        return { entryNumber, status: shownStatus(status), ...(stated.quantity === undefined ? {} : { quantity: stated.quantity }), ...(outcome === undefined ? {} : { outcome }) }
      }),
    }
  })
  http.get('/entries/:entryNumber/bills', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'listEntryBills', summary: 'The bills of an entry, and how each stands on the manifest', description: 'CBP’s bill dispositions 91 to 95 with what stands against a bill besides; nothing else of the manifest.',
      params: entryParamsSchema, response: { 200: Type.Object({ bills: Type.Array(entryBillSchema) }), ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const { entryNumber } = request.params
    const [entry, bills] = await database.read(scope, async (sql) => [await entryOnFile(sql, entryNumber, environment), await billsOfEntry(sql, entryNumber, environment)] as const)
    if (entry === undefined) throw notFound()
    return { bills: bills.map(shown) }
  })
}

/** The key of a bill as people write it. */
function keyOf(written: string): string {
  const [master = '', house] = written.split('/', 2)
  const key = printBillName(billName(undefined, master))
  return house === undefined ? key : `${key}/${printBillName(billName(undefined, house))}`
}

function shown({ entryNumber, filing, stated, status }: EntryBill) {
  const { pointer, type, key, masterKey, quantity, inBond } = stated
  return {
    entryNumber, filing, pointer, type, bill: key, status: shownStatus(status),
    ...(masterKey === undefined ? {} : { master: masterKey }), ...(quantity === undefined ? {} : { quantity }), ...(inBond === undefined ? {} : { inBond }),
  }
}

function shownStatus(status: BillStatus) {
  return { ...status, further: [...status.further] }
}
