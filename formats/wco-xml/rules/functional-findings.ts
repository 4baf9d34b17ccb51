import { wcoIdPath } from '@customhouse/vocabulary/dictionary/wco-id-path.ts'
import { functionalRules } from './functional-rules.table.ts'
import { foundAt } from './rule-values.ts'
import { holds } from './rule-tests.ts'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { FunctionalRule, RuleAuthority } from './functional-rule.ts'
import type { RuleFacts } from './rule-tests.ts'
import type { RuleScope } from './rule-values.ts'

/**
 * What rules beyond the schema find in a declaration: those of the data model, and of the authority that its metadata name. Codes are
 * `wco-cds-12016` for CDS12016 of HMRC's list, `wco-rule-item-total` for a rule of the data model elsewhere. Only original declarations
 * (function code 9) are judged, since amendments state parts. Pure: the day and the lists of the operator are given. Never throws.
 */
export function functionalFindings(document: CanonicalDocument, facts: RuleFacts, rules: readonly FunctionalRule[] = functionalRules): readonly Finding[] {
  const { declaration } = document
  if (declaration?.['functionCode'] !== '9') return []
  const authority = authorityOf(document)
  const root = { value: declaration, pointer: '/declaration' }
  return rules
    .filter(({ appliesTo, from }) => (appliesTo === 'any' || appliesTo === authority) && (from === undefined || from <= facts.on))
    .flatMap((rule) => classesOf(rule, { here: root, declaration: root })
      .filter((scope) => isBroken(rule, scope, facts))
      .map((scope) => findingOf(rule, scope, authority)))
}

/** Who a message is for, by its metadata: GB and HMRC stand for CDS. */
function authorityOf({ metaData }: CanonicalDocument): RuleAuthority {
  const [country, agency] = [metaData?.['responsibleCountryCode'], metaData?.['responsibleAgencyName']].map((stated) => (typeof stated === 'string' ? stated.trim() : ''))
  return country === 'GB' || agency === 'HMRC' ? 'cds' : 'any'
}

/** The number in HMRC's list of errors that a finding has, e.g. `CDS12016`; undefined for findings of ours. */
export function cdsErrorOf({ code }: Pick<Finding, 'code'>): string | undefined {
  const number = /^wco-cds-(\d{5})$/.exec(code)?.[1]
  return number === undefined ? undefined : `CDS${number}`
}

function classesOf({ each }: FunctionalRule, scope: RuleScope): readonly RuleScope[] {
  const path = each.replace(/^declaration\/?/, '')
  return path === '' ? [scope] : foundAt(scope, path).map((here) => ({ ...scope, here }))
}

function isBroken({ when, demand }: FunctionalRule, scope: RuleScope, facts: RuleFacts): boolean {
  return (when ?? []).every((test) => holds(test, scope, facts)) && !holds(demand, scope, facts)
}

function findingOf(rule: FunctionalRule, scope: RuleScope, authority: RuleAuthority): Finding {
  const { place, message, remedy } = rule
  const error = authority === 'cds' ? (rule.errorOfCds ?? rule.error) : rule.error
  const declaration = foundAt(scope, place)[0]?.pointer ?? placeOfMissing(scope, place)
  const wco = wcoIdPath(declaration)
  return {
    code: error.startsWith('CDS') ? `wco-cds-${error.slice(3)}` : `wco-${error}`,
    severity: rule.isWarning === true ? 'warning' : 'fatal',
    pointer: { declaration, wco },
    message, authority: authority === 'cds' ? authorityOfCds(rule, error) : `WCO Data Model 3.6, element ${wco.replaceAll(/\[\d+\]/g, '').split('/').at(-1) ?? ''}`, remedy,
  }
}

function authorityOfCds({ element }: FunctionalRule, error: string): string {
  return `UK Trade Tariff volume 3, ${element}; ${error.startsWith('CDS') ? `error ${error} of HMRC's Customs Declaration Service` : 'Customhouse'}`
}

/** The place where something should stand that does not. */
function placeOfMissing({ here, declaration }: RuleScope, place: string): string {
  return place.startsWith('/') ? `${declaration.pointer}${place}` : `${here.pointer}/${place}`
}
