import type { Client } from 'openapi-fetch'
import type { operations, paths } from './api.ts'
import { bodyOf } from './bytes.ts'

/** What an interchange of reports came to: each report with its findings and receipt, and the answer in the carrier's own format. */
export type FiledManifests = operations['fileManifests']['responses'][201]['content']['application/json']

/** A bill: all of it to its carrier and to customs, its status to who entered it. */
export type BillOnFile = operations['readBill']['responses'][200]['content']['application/json']

/** A bill of an entry, with how it stands on the manifest. */
export type EntryBill = operations['listEntryBills']['responses'][200]['content']['application/json']['bills'][number]

/** Calls of carriers and of those who ask for bills. */
export interface ManifestCalls {
  /** Files what a carrier reports of a conveyance, in any format of messages; a media type that several formats share leaves it to the beginning of the bytes. */
  fileManifests(bytes: Uint8Array, options: { readonly mediaType: string; readonly idempotencyKey: string }): Promise<FiledManifests>
  /** A bill by issuer and number together, e.g. `ZZSB260100101`. */
  bill(number: string): Promise<BillOnFile>
  /** The bills that an entry states, each with its status on the manifest. */
  entryBills(entryNumber: string): Promise<readonly EntryBill[]>
}

/** Makes the calls on a client that signs in. */
export function manifestCalls(api: Client<paths>): ManifestCalls {
  return {
    fileManifests: async (bytes, { mediaType, idempotencyKey }) => {
      const headers = { 'content-type': mediaType, accept: 'application/json' }
      return answered(await api.POST('/manifests', { params: { header: { 'idempotency-key': idempotencyKey } }, headers, body: '', bodySerializer: () => bodyOf(bytes) }))
    },
    bill: async (bill) => answered(await api.GET('/bills/{bill}', { params: { path: { bill } } })),
    entryBills: async (entryNumber) => answered(await api.GET('/entries/{entryNumber}/bills', { params: { path: { entryNumber } } })).bills,
  }
}

function answered<Data>({ data }: { readonly data?: Data }): Data {
  if (data === undefined) throw new TypeError('Cannot read the answer: the single window sent none')
  return data
}
