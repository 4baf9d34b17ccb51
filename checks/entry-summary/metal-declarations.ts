import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import { isCountry } from '../known-places.ts'
import type { MetalArticle } from '../metal-articles.ts'
import { fieldOf } from '../record-field.ts'

type Fields = Readonly<Record<string, string>>

const aluminumNote = aeChapter('54-record, type 07')
const steelNote = aeChapter('54-record, type 08')
const copperNote = aeChapter('54-record, type 12')
const isoOr = (code: string): string => `Give the ISO code of the country, or ${code} where it is unknown and may be so`

const conditions = {
  primaryAnswerMissing: fatal('848', { message: 'The aluminum declaration does not say whether there is a primary country of smelt', authority: aluminumNote, remedy: 'Give Y or N' }),
  secondaryAnswerMissing: fatal('849', { message: 'The aluminum declaration does not say whether there is a secondary country of smelt', authority: aluminumNote, remedy: 'Give Y or N' }),
  primaryAnswerUnknown: fatal('826', { message: 'Whether there is a primary country of smelt is answered by something other than Y or N', authority: aluminumNote, remedy: 'Give Y or N' }),
  secondaryAnswerUnknown: fatal('830', { message: 'Whether there is a secondary country of smelt is answered by something other than Y or N', authority: aluminumNote, remedy: 'Give Y or N' }),
  bothDenied: fatal('850', { message: 'Both the primary and the secondary country of smelt are denied', authority: aluminumNote, remedy: 'Answer Y to one of them; for recycled metal alone, Y to the secondary with the country of origin' }),
  primaryMissing: fatal('827', { message: 'The primary country of smelt is missing', authority: aluminumNote, remedy: isoOr('UN') }),
  primaryConflict: fatal('828', { message: 'A primary country of smelt is given although it is denied', authority: aluminumNote, remedy: 'Answer Y, or leave the country out' }),
  primaryUnknown: fatal('829', { message: 'The primary country of smelt is not an ISO country', authority: aluminumNote, remedy: isoOr('UN') }),
  secondaryMissing: fatal('831', { message: 'The secondary country of smelt is missing', authority: aluminumNote, remedy: isoOr('UN') }),
  secondaryConflict: fatal('832', { message: 'A secondary country of smelt is given although it is denied', authority: aluminumNote, remedy: 'Answer Y, or leave the country out' }),
  secondaryUnknown: fatal('833', { message: 'The secondary country of smelt is not an ISO country', authority: aluminumNote, remedy: isoOr('UN') }),
  castMissing: fatal('834', { message: 'The country of cast is missing', authority: aluminumNote, remedy: isoOr('UN') }),
  castUnknown: fatal('835', { message: 'The country of cast is not an ISO country', authority: aluminumNote, remedy: isoOr('UN') }),
  unknownNotAllowed: fatal('856', { message: 'Unknown (UN) is given for articles of aluminum; only derivative articles may leave a country unknown', authority: aluminumNote, remedy: 'Give the ISO codes of the countries of smelt and cast' }),
  unknownNeedsDuty: fatal('60B', { message: 'A country of smelt or cast is unknown (UN), which brings the duty of Russian aluminum, but 9903.85.68 is not claimed', authority: aluminumNote, remedy: 'Claim 9903.85.68, or give the countries' }),
  meltMissing: fatal('840', { message: 'The country of melt and pour is missing', authority: steelNote, remedy: 'Give the ISO code of the country; for derivative articles OTH may stand in its place' }),
  meltUnknown: fatal('841', { message: 'The country of melt and pour is not an ISO country', authority: steelNote, remedy: 'Give the ISO code of the country' }),
  meltOtherUnknown: fatal('842', { message: 'The applicability of melt and pour is something other than OTH', authority: steelNote, remedy: 'Give OTH, or the ISO code of the country instead' }),
  meltConflict: fatal('843', { message: 'Both a country of melt and pour and OTH are given', authority: steelNote, remedy: 'Give one of them' }),
  meltOtherRefused: fatal('844', { message: 'OTH is given for articles of steel; only derivative articles may use it', authority: steelNote, remedy: 'Give the ISO code of the country of melt and pour' }),
  copperPrimaryMissing: fatal('869', { message: 'The primary country of smelt of the copper is missing', authority: copperNote, remedy: isoOr('OTH') }),
  copperPrimaryUnknown: fatal('870', { message: 'The primary country of smelt of the copper is neither an ISO country nor OTH', authority: copperNote, remedy: isoOr('OTH') }),
  copperSecondaryUnknown: fatal('871', { message: 'The secondary country of smelt of the copper is neither an ISO country nor OTH', authority: copperNote, remedy: isoOr('OTH') }),
  copperCastMissing: fatal('872', { message: 'The country of most recent cast of the copper is missing', authority: copperNote, remedy: isoOr('OTH') }),
  copperCastUnknown: fatal('873', { message: 'The country of most recent cast of the copper is neither an ISO country nor OTH', authority: copperNote, remedy: isoOr('OTH') }),
} as const

interface SmeltConditions {
  readonly answerMissing: Condition
  readonly answerUnknown: Condition
  readonly missing: Condition
  readonly conflict: Condition
  readonly unknown: Condition
}

const primarySmelt: SmeltConditions = {
  answerMissing: conditions.primaryAnswerMissing, answerUnknown: conditions.primaryAnswerUnknown,
  missing: conditions.primaryMissing, conflict: conditions.primaryConflict, unknown: conditions.primaryUnknown,
}
const secondarySmelt: SmeltConditions = {
  answerMissing: conditions.secondaryAnswerMissing, answerUnknown: conditions.secondaryAnswerUnknown,
  missing: conditions.secondaryMissing, conflict: conditions.secondaryConflict, unknown: conditions.secondaryUnknown,
}

/** Type 07: where the two largest parts of the new metal were smelted, and where it was last cast. */
export function aluminumDeclaration(fields: Fields, { kind, item, at }: { readonly kind: MetalArticle['kind']; readonly item: GoodsItem; readonly at: string }): Finding[] {
  const primaryAnswer = fieldOf(fields, 'Primary Country of Smelt Applicability Code')
  const secondaryAnswer = fieldOf(fields, 'Secondary Country of Smelt Applicability Code')
  const primary = fieldOf(fields, 'Primary Country of Smelt Code')
  const secondary = fieldOf(fields, 'Secondary Country of Smelt Code')
  const cast = fieldOf(fields, 'Country of Cast Code')
  const found: Condition[] = [...smelt(primaryAnswer, primary, primarySmelt), ...smelt(secondaryAnswer, secondary, secondarySmelt)]
  if (primaryAnswer === 'N' && secondaryAnswer === 'N') found.push(conditions.bothDenied)
  if (cast === '') found.push(conditions.castMissing)
  else if (!isCountryOr(cast, 'UN')) found.push(conditions.castUnknown)
  if (primary === 'UN' || secondary === 'UN' || cast === 'UN') found.push(...unknownCountry(kind, item))
  return found.map((condition) => finding(condition, at))
}

function smelt(answer: string, country: string, words: SmeltConditions): Condition[] {
  if (answer === '') return [words.answerMissing]
  if (answer !== 'Y' && answer !== 'N') return [words.answerUnknown]
  if (answer === 'N') return country === '' ? [] : [words.conflict]
  if (country === '') return [words.missing]
  return isCountryOr(country, 'UN') ? [] : [words.unknown]
}

/** UN is for derivatives alone, and brings the 200 percent duty of Russian aluminum, 9903.85.68. */
function unknownCountry(kind: MetalArticle['kind'], item: GoodsItem): Condition[] {
  if (kind === 'primary') return [conditions.unknownNotAllowed]
  return kind === 'derivative' && !item.commodities.some(({ code }) => code.startsWith('99038568')) ? [conditions.unknownNeedsDuty] : []
}

/** Type 08: where the steel was melted and poured; OTH may stand in for derivative articles. */
export function steelDeclaration(fields: Fields, kind: MetalArticle['kind'], at: string): Finding[] {
  const country = fieldOf(fields, 'Country of Melt and Pour Code')
  const other = fieldOf(fields, 'Country of Melt and Pour Applicability Code')
  return meltConditions(country, other, kind).map((condition) => finding(condition, at))
}

function meltConditions(country: string, other: string, kind: MetalArticle['kind']): Condition[] {
  if (country !== '' && other !== '') return [conditions.meltConflict]
  if (country !== '') return isCountry(country) ? [] : [conditions.meltUnknown]
  if (other === '') return [conditions.meltMissing]
  if (other !== 'OTH') return [conditions.meltOtherUnknown]
  return kind === 'primary' ? [conditions.meltOtherRefused] : []
}

/** Type 12: where the copper was smelted and last cast; OTH where unknown. The secondary country is optional. */
export function copperDeclaration(fields: Fields, at: string): Finding[] {
  const primary = fieldOf(fields, 'Primary Country of Smelt Code')
  const secondary = fieldOf(fields, 'Secondary Country of Smelt Code')
  const cast = fieldOf(fields, 'Country of Most Recent Cast Code')
  const found: Condition[] = []
  if (primary === '') found.push(conditions.copperPrimaryMissing)
  else if (!isCountryOr(primary, 'OTH')) found.push(conditions.copperPrimaryUnknown)
  if (secondary !== '' && !isCountryOr(secondary, 'OTH')) found.push(conditions.copperSecondaryUnknown)
  if (cast === '') found.push(conditions.copperCastMissing)
  else if (!isCountryOr(cast, 'OTH')) found.push(conditions.copperCastUnknown)
  return found.map((condition) => finding(condition, at))
}

function isCountryOr(code: string, other: string): boolean {
  return code === other || isCountry(code)
}
