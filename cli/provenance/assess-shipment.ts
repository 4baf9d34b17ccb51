import { withSingleWindow } from '../single-window/with-single-window.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { printJson, printLine } from '../terminal/print.ts'
import { assessmentLines } from './assessment-lines.ts'
import { knownOrFail } from './known-or-fail.ts'
import type { AsOptions } from './signed-in-as.ts'

export interface AssessOptions extends AsOptions {
  readonly asOf?: string
  readonly agreement?: string
  readonly json?: boolean
}

/** Asks what is known of a shipment and prints it; answers the exit status. */
export async function assessShipment(shipment: string, { as, asOf, agreement, json = false }: AssessOptions): Promise<number> {
  const assessed = await withSingleWindow(as, (client) => knownOrFail({ what: `shipment ${shipment}`, asOf }, client.assessShipment(shipment, { ...(asOf !== undefined && { asOf }), ...(agreement !== undefined && { agreement }) })))
  const { origin: { claim, status, path }, findings, balance } = assessed
  if (json) printJson({ shipment: assessed.shipment, origin: { claim, status, path }, findings, balance })
  else for (const line of assessmentLines(assessed)) printLine(line)
  return status === 'supported' ? exitStatus.yes : exitStatus.no
}
