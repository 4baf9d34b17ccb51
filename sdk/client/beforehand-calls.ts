import type { Client } from 'openapi-fetch'
import type { operations, paths } from './api.ts'
import { bodyOf } from './bytes.ts'

type FiledBy<Operation extends 'fileExportDeclarations' | 'fileSecurityFilings' | 'filePreLoadingReports'> = operations[Operation]['responses'][201]['content']['application/json']

/** What an interchange of export declarations came to: each with its number, what to annotate, findings and receipt. */
export type FiledExports = FiledBy<'fileExportDeclarations'>

/** What an interchange of importer security filings came to. */
export type FiledSecurityFilings = FiledBy<'fileSecurityFilings'>

/** What an interchange of reports of air cargo before loading came to: the assessment of each waybill. */
export type FiledPreLoading = FiledBy<'filePreLoadingReports'>

/** An export with its way to the exit, and what was filed about it. */
export type ExportOnFile = operations['readExportDeclaration']['responses'][200]['content']['application/json']

interface SendOptions {
  readonly mediaType: string
  readonly idempotencyKey: string
}

/** Calls of those who declare goods before they leave, or before they are laden to come. Bytes may be of any format of messages. */
export interface BeforehandCalls {
  fileExports(bytes: Uint8Array, options: SendOptions): Promise<FiledExports>
  fileSecurityFilings(bytes: Uint8Array, options: SendOptions): Promise<FiledSecurityFilings>
  filePreLoading(bytes: Uint8Array, options: SendOptions): Promise<FiledPreLoading>
  /** An export by its internal transaction number or movement reference number. */
  exportDeclaration(number: string): Promise<ExportOnFile>
}

/** Makes the calls on a client that signs in. */
export function beforehandCalls(api: Client<paths>): BeforehandCalls {
  const asked = (bytes: Uint8Array, { mediaType, idempotencyKey }: SendOptions) => ({
    params: { header: { 'idempotency-key': idempotencyKey } }, headers: { 'content-type': mediaType, accept: 'application/json' }, body: '', bodySerializer: () => bodyOf(bytes),
  })
  return {
    fileExports: async (bytes, options) => answered(await api.POST('/export-declarations', asked(bytes, options))),
    fileSecurityFilings: async (bytes, options) => answered(await api.POST('/security-filings', asked(bytes, options))),
    filePreLoading: async (bytes, options) => answered(await api.POST('/pre-loading-reports', asked(bytes, options))),
    exportDeclaration: async (number) => answered(await api.GET('/export-declarations/{number}', { params: { path: { number } } })),
  }
}

function answered<Data>({ data }: { readonly data?: Data }): Data {
  if (data === undefined) throw new TypeError('Cannot read the answer: the single window sent none')
  return data
}
