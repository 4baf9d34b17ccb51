import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Indicators } from '@customhouse/vocabulary/declaration/entry-particulars.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding, objections } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'

const header = aeChapter('10-record')
const invoices = aeChapter('usage note (t)')
const express = aeChapter('usage note (jj)')

const conditions = {
  signatureMissing: fatal('B39', { message: 'The electronic signature is missing', authority: aeChapter('usage notes (a) and (c)'), remedy: 'Sign with X' }),
  signatureUnknown: fatal('B40', { message: 'The electronic signature is something other than X', authority: header, remedy: 'Sign with X' }),
  liveUnknown: fatal('129', { message: 'The live entry indicator is something other than Y', authority: header, remedy: 'Give Y, or leave it out' }),
  usageUnknown: fatal('131', { message: 'The shipment usage is neither personal nor sample', authority: header, remedy: 'Give P or X, or leave it out' }),
  deferralUnknown: fatal('134', { message: 'The deferral of tax is neither 1 nor 2', authority: header, remedy: 'Give 1 or 2, or leave it out' }),
  invoiceUnknown: fatal('220', { message: 'The electronic invoice indicator is something other than Y', authority: invoices, remedy: 'Give Y, or leave it out' }),
  invoiceCertified: fatal('312', { message: 'An entry summary that asks for cargo release cannot claim electronic invoices', authority: invoices, remedy: 'Leave one of the two out' }),
  invoiceOffStatement: fatal('222', { message: 'Electronic invoices need payment by statement', authority: invoices, remedy: 'Choose a statement, or leave the claim out' }),
  invoiceBond: fatal('224', { message: 'Electronic invoices need a continuous bond', authority: invoices, remedy: 'Give a continuous bond, or leave the claim out' }),
  knownUnknown: fatal('751', { message: 'The known importer indicator is something other than Y', authority: header, remedy: 'Give Y, or leave it out' }),
  agencyUnknown: fatal('317', { message: 'The agency data indicator is neither Y nor F', authority: aeChapter('usage note (dd)'), remedy: 'Give Y or F, or leave it out' }),
  agencyCertified: fatal('318', { message: 'An entry summary that asks for cargo release gives no agency data indicator', authority: aeChapter('usage note (dd)'), remedy: 'Leave one of the two out' }),
  agencyWeekly: fatal('319', { message: 'Agency data of a weekly zone entry belong to type 06 only', authority: aeChapter('usage note (dd)'), remedy: 'Give Y, or change the entry type' }),
  temporaryMissing: fatal('316', { message: 'A temporary importation makes no declaration of use', authority: `${header}; 19 CFR 10.31`, remedy: 'Declare with Y' }),
  temporaryRefused: fatal('315', { message: 'Only a temporary importation (type 23) makes the declaration of use', authority: header, remedy: 'Leave the declaration out' }),
  expressUnknown: fatal('B73', { message: 'The consolidated express indicator is something other than Y', authority: express, remedy: 'Give Y, or leave it out' }),
  expressType: fatal('B75', { message: 'A consolidated express summary is of type 11', authority: express, remedy: 'Change the entry type, or leave the indicator out' }),
  expressConsolidated: fatal('784', { message: 'A consolidated express summary cannot also consolidate releases', authority: express, remedy: 'Leave one of the two out' }),
  expressCertified: fatal('785', { message: 'A consolidated express summary cannot ask for cargo release', authority: express, remedy: 'Leave one of the two out' }),
} as const

/** Whether header choices have values that CBP knows and do not contradict each other. */
export function indicators({ declaration }: FormContext): readonly Finding[] {
  const stated = declaration.indicators
  const findings: Finding[] = []
  if (stated.electronicSignature === undefined) findings.push(finding(conditions.signatureMissing, '/indicators/electronicSignature'))
  for (const { name, form, condition } of forms) {
    const value = stated[name]
    if (typeof value === 'string' && !form.test(value)) findings.push(finding(condition, `/indicators/${name}`))
  }
  if (stated.electronicInvoice === 'Y') findings.push(...electronicInvoice(declaration))
  if (stated.agencyDataIncluded !== undefined) findings.push(...agencyIndicator(declaration))
  findings.push(...temporary(declaration))
  if (stated.consolidatedExpressInformal === 'Y') findings.push(...expressInformal(declaration))
  return findings
}

const forms: readonly { readonly name: keyof Indicators; readonly form: RegExp; readonly condition: Condition }[] = [
  { name: 'electronicSignature', form: /^X$/, condition: conditions.signatureUnknown },
  { name: 'liveEntry', form: /^Y$/, condition: conditions.liveUnknown },
  { name: 'shipmentUsage', form: /^[PX]$/, condition: conditions.usageUnknown },
  { name: 'deferredTaxPayment', form: /^[12]$/, condition: conditions.deferralUnknown },
  { name: 'electronicInvoice', form: /^Y$/, condition: conditions.invoiceUnknown },
  { name: 'knownImporter', form: /^Y$/, condition: conditions.knownUnknown },
  { name: 'agencyDataIncluded', form: /^[YF]$/, condition: conditions.agencyUnknown },
  { name: 'consolidatedExpressInformal', form: /^Y$/, condition: conditions.expressUnknown },
]

function temporary({ typeCode, indicators: { temporaryImportation } }: Declaration): Finding[] {
  return objections(
    [typeCode === '23' && temporaryImportation !== 'Y', conditions.temporaryMissing, '/indicators/temporaryImportation'],
    [typeCode !== '23' && temporaryImportation !== undefined, conditions.temporaryRefused, '/indicators/temporaryImportation'],
  )
}

function electronicInvoice({ indicators: stated, payment, bonds, correction }: Declaration): Finding[] {
  const findings: Finding[] = []
  if (stated.requestsCargoRelease === true) findings.push(finding(conditions.invoiceCertified, '/indicators/electronicInvoice'))
  if (payment?.type === '1' && correction?.indicator !== 'Y') findings.push(finding(conditions.invoiceOffStatement, '/payment/type'))
  if (!bonds.some((one) => one.type === '8')) findings.push(finding(conditions.invoiceBond, '/bonds'))
  return findings
}

function agencyIndicator({ indicators: stated, typeCode }: Declaration): Finding[] {
  const findings: Finding[] = []
  if (stated.requestsCargoRelease === true) findings.push(finding(conditions.agencyCertified, '/indicators/agencyDataIncluded'))
  if (stated.agencyDataIncluded === 'F' && typeCode !== '06') findings.push(finding(conditions.agencyWeekly, '/indicators/agencyDataIncluded'))
  return findings
}

function expressInformal({ indicators: stated, typeCode }: Declaration): Finding[] {
  const findings: Finding[] = []
  if (typeCode !== '11') findings.push(finding(conditions.expressType, '/typeCode'))
  if (stated.consolidatedSummary !== undefined) findings.push(finding(conditions.expressConsolidated, '/indicators/consolidatedSummary'))
  if (stated.requestsCargoRelease === true) findings.push(finding(conditions.expressCertified, '/indicators/requestsCargoRelease'))
  return findings
}
