import type { Derivation } from '../../derivation/derivation.ts'
import { oilAndGasDeliveryTicket } from './derive-delivery-ticket.ts'
import { pipelineStatements } from './derive-pipeline-statements.ts'
import { petroleumTitle } from './derive-petroleum-title.ts'
import { oilAndGasProduct } from './derive-product.ts'

/** What wells, tanks and pipelines say of oil and gas. */
export const crudeOilDerivations: readonly Derivation[] = [oilAndGasDeliveryTicket, oilAndGasProduct, petroleumTitle, ...pipelineStatements]
