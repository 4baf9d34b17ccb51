import { isCanadianOrigin, isCountryCode } from '@customhouse/vocabulary/codes/country-code.ts'
import type { DeclaredParty } from '@customhouse/vocabulary/declaration/declared-party.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { isManufacturerId } from '@customhouse/vocabulary/identifiers/manufacturer-id.ts'
import { parseImporterNumber } from '@customhouse/vocabulary/identifiers/importer-number.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import { isInformal } from '../entry-type.ts'
import type { FormContext } from '../form-context.ts'

const partyNote = aeChapter('usage notes (e) and (f)')
const numberForms = 'Give NN-NNNNNNN with or without a two-character suffix, NNN-NN-NNNN, or YYDDPP-NNNNN'
const idForm = 'Give country, name, street number and city as CBP Directive 3500-13 builds them, at least eight characters'

const conditions = {
  manufacturerMissing: fatal('483', { message: 'The manufacturer of a line is missing', authority: partyNote, remedy: 'Give the manufacturer identification code (MID)' }),
  manufacturerMissingCanada: fatal('534', {
    message: 'The manufacturer of a line of Canadian goods is missing',
    authority: partyNote,
    remedy: 'Give the manufacturer identification code (MID), beginning with the province',
  }),
  manufacturerMalformed: fatal('523', { message: 'The manufacturer identification code (MID) has not the form that CBP accepts', authority: '19 CFR part 102, appendix; CBP Directive 3500-13', remedy: idForm }),
  manufacturerProvince: fatal('535', {
    message: 'The manufacturer identification code (MID) of goods exported from Canada does not begin with a province',
    authority: aeChapter('usage note (f) and table 5'),
    remedy: 'Begin the code with the province of the manufacturer, e.g. XO for Ontario',
  }),
  soldToMissing: fatal('577', { message: 'The sold-to party of a line is missing', authority: partyNote, remedy: 'Give the number of the party that the goods were sold to, or of their owner' }),
  soldToMalformed: fatal('596', { message: 'The number of the sold-to party has none of the forms that CBP accepts', authority: partyNote, remedy: numberForms }),
  deliveredToMalformed: fatal('594', { message: 'The number of the delivered-to party has none of the forms that CBP accepts', authority: partyNote, remedy: numberForms }),
  exporterMissing: fatal('499', {
    message: 'The foreign exporter of a line with an antidumping or countervailing case is missing',
    authority: aeChapter('usage notes (e), (f) and (ff)'),
    remedy: 'Give the identification code of the foreign exporter',
  }),
  exporterMalformed: fatal('450', { message: 'The identification code of the foreign exporter has not the form that CBP accepts', authority: partyNote, remedy: idForm }),
} as const

/** Whether each line of an entry summary names its parties: manufacturer, sold-to, and with a case the foreign exporter. */
export function articleParties({ declaration }: FormContext): readonly Finding[] {
  const findings: Finding[] = []
  declaration.goodsItems.forEach((item, index) => {
    const at = `/goodsItems/${String(index)}/parties`
    manufacturer(findings, at, { item, typeCode: declaration.typeCode })
    if (!isInformal(declaration.typeCode) && partyOf(item, 'sold-to') === undefined) findings.push(finding(conditions.soldToMissing, at))
    if (item.tradeRemedyCases.length > 0 && partyOf(item, 'exporter') === undefined)
      findings.push(finding(conditions.exporterMissing, at))
    item.parties.forEach((party, place) => {
      const condition = formCondition(party)
      if (condition !== undefined) findings.push(finding(condition, `${at}/${String(place)}`))
    })
  })
  return findings
}

/** Usage note e, row 47: manufacturer by entry type; warehouse and re-warehouse only where Canada is involved (note 5). */
function manufacturer(findings: Finding[], at: string, line: { readonly item: GoodsItem; readonly typeCode: string }): void {
  const { item, typeCode } = line
  if (isInformal(typeCode)) return
  const maker = partyOf(item, 'manufacturer')
  if (maker === undefined) {
    const condition = absentMaker(item, typeCode)
    if (condition !== undefined) findings.push(finding(condition, at))
  } else if (item.countryOfExport === 'CA' && !isCanadianOrigin((maker.identifier?.value ?? '').slice(0, 2))) findings.push(finding(conditions.manufacturerProvince, at))
}

function absentMaker({ countryOfExport, origin }: GoodsItem, typeCode: string): Condition | undefined {
  if (typeCode !== '22' && typeCode !== '23') return conditions.manufacturerMissing
  const isCanadian = countryOfExport === 'CA' || origin === 'CA' || isCanadianOrigin(origin ?? '')
  return isCanadian ? conditions.manufacturerMissingCanada : undefined
}

function formCondition(party: DeclaredParty): Condition | undefined {
  const value = party.identifier?.value
  const role = articleRole(party.role)
  if (value === undefined || value === '' || role === undefined) return undefined
  const { hasForm, condition } = partyForms[role]
  return hasForm(value) ? undefined : condition
}

const isPartyNumber = (value: string): boolean => parseImporterNumber(value) !== undefined

function hasIdForm(value: string): boolean {
  return isManufacturerId(value) && isCountryCode(value.slice(0, 2))
}

/** The party of a line by its role in an entry summary, when it is identified. */
function partyOf(item: GoodsItem, role: ArticleRole): DeclaredParty | undefined {
  return item.parties.find((party) => articleRole(party.role) === role && (party.identifier?.value ?? '') !== '')
}

type ArticleRole = 'manufacturer' | 'sold-to' | 'delivered-to' | 'exporter'

/** AE 47-record codes beside the entity codes of cargo release, which certified summaries carry on the same lines. */
function articleRole(role: string): ArticleRole | undefined {
  return articleRoles[role]
}

/** Buyer stands for sold-to and ship-to for delivered-to (AE 47-record, line level cargo entity note 2). */
const articleRoles: Readonly<Record<string, ArticleRole>> = {
  M: 'manufacturer', S: 'sold-to', C: 'delivered-to', E: 'exporter',
  MF: 'manufacturer', BY: 'sold-to', ST: 'delivered-to', EX: 'exporter',
}

const partyForms: Readonly<Record<ArticleRole, { readonly hasForm: (value: string) => boolean; readonly condition: Condition }>> = {
  manufacturer: { hasForm: hasIdForm, condition: conditions.manufacturerMalformed },
  exporter: { hasForm: hasIdForm, condition: conditions.exporterMalformed },
  'sold-to': { hasForm: isPartyNumber, condition: conditions.soldToMalformed },
  'delivered-to': { hasForm: isPartyNumber, condition: conditions.deliveredToMalformed },
}
