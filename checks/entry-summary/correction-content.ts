import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding, objections } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'

const correctionNote = aeChapter('usage note (gg)')

const conditions = {
  indicatorUnknown: fatal('B41', { message: 'The post summary correction indicator is something other than Y', authority: correctionNote, remedy: 'Give Y, or leave it out' }),
  explanationMissing: fatal('287', { message: 'A post summary correction gives no explanation', authority: correctionNote, remedy: 'Explain in words of your business why the data change' }),
  reasonMissing: fatal('748', { message: 'A post summary correction gives no reason code', authority: correctionNote, remedy: 'Give a header reason (H01 to H14, H99) or a line reason (L01 to L31)' }),
  headerUnknown: fatal('278', { message: 'A header reason is not one of CBP\'s codes', authority: aeChapter('table 14'), remedy: 'Give H01, H02, H04 to H14 or H99' }),
  headerDuplicate: fatal('279', { message: 'A header reason is given twice', authority: aeChapter('35-record'), remedy: 'Give each reason once' }),
  lineUnknown: fatal('582', { message: 'A line reason is not one of CBP\'s codes', authority: aeChapter('table 15'), remedy: 'Give L01 to L31' }),
  lineDuplicate: fatal('583', { message: 'A line reason is given twice', authority: aeChapter('63-record'), remedy: 'Give each reason once a line' }),
  acceleratedUnknown: fatal('275', { message: 'The request to accelerate liquidation is something other than Y', authority: correctionNote, remedy: 'Give Y, or leave it out' }),
  headerRefused: fatal('284', { message: 'An ordinary entry summary gives header reasons, which belong to post summary corrections', authority: correctionNote, remedy: 'Leave the reasons out' }),
  lineRefused: fatal('580', { message: 'An ordinary entry summary gives line reasons, which belong to post summary corrections', authority: correctionNote, remedy: 'Leave the reasons out' }),
  explanationRefused: fatal('277', { message: 'An ordinary entry summary gives an explanation, which belongs to post summary corrections', authority: correctionNote, remedy: 'Leave the explanation out' }),
  acceleratedRefused: fatal('276', { message: 'An ordinary entry summary asks to accelerate liquidation', authority: correctionNote, remedy: 'Leave the request out' }),
  releasesRefused: fatal('270', { message: 'A post summary correction names releases', authority: correctionNote, remedy: 'Leave the releases out' }),
  certificationRefused: fatal('271', { message: 'A post summary correction asks for cargo release', authority: correctionNote, remedy: 'Leave the request out' }),
  liveRefused: fatal('272', { message: 'A post summary correction claims a live entry', authority: correctionNote, remedy: 'Leave the claim out' }),
  agreementRefused: fatal('273', { message: 'A post summary correction claims a trade agreement reconciliation', authority: correctionNote, remedy: 'Leave the claim out' }),
  reconciliationRefused: fatal('274', { message: 'A post summary correction claims a reconciliation', authority: correctionNote, remedy: 'Leave the claim out' }),
  locationRefused: fatal('280', { message: 'A post summary correction gives the location of the goods', authority: correctionNote, remedy: 'Leave the location out' }),
  paymentRefused: fatal('217', { message: 'A post summary correction states how it will be paid', authority: correctionNote, remedy: 'Leave payment type, print date, periodic month and client branch out' }),
} as const

/** AE table 14; H03 is not used. */
const headerReasons = /^H(?:0[124-9]|1[0-4]|99)$/
/** AE table 15. */
const lineReasons = /^L(?:0[1-9]|[12]\d|3[01])$/

/** Whether a post summary correction explains itself and leaves out what it cannot change; an ordinary summary has none of it. */
export function correctionContent({ declaration }: FormContext): readonly Finding[] {
  const indicator = declaration.correction?.indicator
  if (indicator === 'Y') return [...explained(declaration), ...restricted(declaration)]
  const findings: Finding[] = indicator === undefined || indicator === '' ? [] : [finding(conditions.indicatorUnknown, '/correction/indicator')]
  return [...findings, ...ordinary(declaration)]
}

function explained({ correction, goodsItems }: Declaration): Finding[] {
  const { headerReasons: header, explanation, acceleratedLiquidation = 'Y' } = correction ?? { headerReasons: [], explanation: [] }
  const findings = objections(
    [explanation.every((line) => line.trim() === ''), conditions.explanationMissing, '/correction/explanation'],
    [header.length === 0 && goodsItems.every((item) => item.correctionReasons.length === 0), conditions.reasonMissing, '/correction/headerReasons'],
    [header.some((reason) => !headerReasons.test(reason)), conditions.headerUnknown, '/correction/headerReasons'],
    [new Set(header).size < header.length, conditions.headerDuplicate, '/correction/headerReasons'],
    [acceleratedLiquidation !== 'Y', conditions.acceleratedUnknown, '/correction/acceleratedLiquidation'],
  )
  goodsItems.forEach(({ correctionReasons }, index) => {
    const at = `/goodsItems/${String(index)}/correctionReasons`
    if (correctionReasons.some((reason) => !lineReasons.test(reason))) findings.push(finding(conditions.lineUnknown, at))
    if (new Set(correctionReasons).size < correctionReasons.length) findings.push(finding(conditions.lineDuplicate, at))
  })
  return findings
}

/** Usage note gg, data element reporting restrictions. */
function restricted({ releases, indicators, reconciliation, goodsLocation, payment }: Declaration): Finding[] {
  return objections(
    [releases.length > 0, conditions.releasesRefused, '/releases'],
    [indicators.requestsCargoRelease === true, conditions.certificationRefused, '/indicators/requestsCargoRelease'],
    [indicators.liveEntry !== undefined, conditions.liveRefused, '/indicators/liveEntry'],
    [reconciliation?.tradeAgreement !== undefined, conditions.agreementRefused, '/reconciliation/tradeAgreement'],
    [reconciliation?.issueCode !== undefined, conditions.reconciliationRefused, '/reconciliation/issueCode'],
    [goodsLocation !== undefined, conditions.locationRefused, '/goodsLocation'],
    [payment !== undefined && Object.keys(payment).length > 0, conditions.paymentRefused, '/payment'],
  )
}

function ordinary({ correction, goodsItems }: Declaration): Finding[] {
  const findings: Finding[] = []
  if ((correction?.headerReasons.length ?? 0) > 0) findings.push(finding(conditions.headerRefused, '/correction/headerReasons'))
  if ((correction?.explanation.length ?? 0) > 0) findings.push(finding(conditions.explanationRefused, '/correction/explanation'))
  if (correction?.acceleratedLiquidation !== undefined) findings.push(finding(conditions.acceleratedRefused, '/correction/acceleratedLiquidation'))
  goodsItems.forEach(({ correctionReasons }, index) => {
    if (correctionReasons.length > 0) findings.push(finding(conditions.lineRefused, `/goodsItems/${String(index)}/correctionReasons`))
  })
  return findings
}
