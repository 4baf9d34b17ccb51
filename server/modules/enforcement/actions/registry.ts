import type { ActionKind } from './action-kind.ts'
import { allegation } from './allegation/action.ts'
import { detention } from './detention/action.ts'
import { evasionInvestigation } from './evasion-investigation/action.ts'
import { forcedLaborPresumption } from './forced-labor-presumption/action.ts'
import { intellectualProperty } from './intellectual-property/action.ts'
import { liquidatedDamages } from './liquidated-damages/action.ts'
import { noticeOfAction } from './notice-of-action/action.ts'
import { penalty } from './penalty/action.ts'
import { priorDisclosure } from './prior-disclosure/action.ts'
import { protest } from './protest/action.ts'
import { redelivery } from './redelivery/action.ts'
import { requestForInformation } from './request-for-information/action.ts'
import { scopeReferral } from './scope-referral/action.ts'
import { seizure } from './seizure/action.ts'
import { withholdRelease } from './withhold-release/action.ts'

/** Every kind of action in a case, in the order in which officers meet them: from asking to taking, then what others bring. */
export const actionKinds: readonly ActionKind[] = [
  requestForInformation, noticeOfAction, detention, intellectualProperty, withholdRelease, forcedLaborPresumption, redelivery, seizure,
  penalty, liquidatedDamages, evasionInvestigation, scopeReferral, priorDisclosure, protest, allegation,
]

const byName = new Map(actionKinds.map((kind) => [kind.name, kind]))

export function actionKind(name: string): ActionKind | undefined {
  return byName.get(name)
}
