import { fatal } from '@customhouse/vocabulary/finding/condition.ts'

export const functionUnknown = fatal('pre-loading-function-unknown', { message: 'The report does not say in a known code whether it is original, replaces another or cancels it', authority: 'UN/EDIFACT 1225', remedy: 'State 9 for an original, 5 for a replacement, 1 to cancel' })
export const waybillsMissing = fatal('pre-loading-waybills-missing', { message: 'The report names no waybill', authority: '19 CFR 122.48b(d)', remedy: 'State the waybills with their data' })
export const waybillUnknown = fatal('pre-loading-waybill-unknown', { message: 'A waybill to be cancelled or replaced was not reported by you', authority: '19 CFR 122.48b(d)', remedy: 'Compare its number with the report before' })
export const waybillTaken = fatal('pre-loading-waybill-taken', { message: 'Another filer reported the waybill', authority: '19 CFR 122.48b(c)', remedy: 'Leave the report to whoever filed it, or correct the number' })
export const alreadyManifested = fatal('pre-loading-already-manifested', { message: 'A waybill is on the manifest already, so that its data before loading cannot be changed', authority: '19 CFR 122.48a, 122.48b(b)', remedy: 'Amend the manifest' })
