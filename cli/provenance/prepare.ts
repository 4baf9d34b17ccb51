import { writeFile } from 'node:fs/promises'
import type { FilingPrepared } from '@customhouse/sdk/client/provenance-calls.ts'
import { withSingleWindow } from '../single-window/with-single-window.ts'
import { exitStatus } from '../terminal/exit-status.ts'
import { printJson, printLine } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'
import { knownOrFail } from './known-or-fail.ts'
import type { AsOptions } from './signed-in-as.ts'

export interface PrepareOptions extends AsOptions {
  readonly kind: 'entry' | 'entry-summary'
  readonly out?: string
  readonly json?: boolean
}

/** Prepares a filing of a shipment and prints or writes it; answers the exit status. */
export async function prepare(shipment: string, { as, kind, out, json = false }: PrepareOptions): Promise<number> {
  const prepared = await withSingleWindow(as, (client) => knownOrFail({ what: `shipment ${shipment}`, asOf: undefined }, client.prepareFiling(shipment, { kind })))
  if (out !== undefined) await writeFile(out, `${JSON.stringify(prepared.declaration, null, 2)}\n`)
  if (json) printJson(prepared)
  else for (const line of linesOf(prepared)) printLine(line)
  return prepared.needed.length === 0 ? exitStatus.yes : exitStatus.no
}

function linesOf({ fields, needed }: FilingPrepared): readonly string[] {
  return [
    ...fields.flatMap(({ pointer, name, value, sources }) => [`${printable(pointer)}  ${printable(JSON.stringify(value))}  ${printable(name)}`, ...sources.slice(0, 3).map(({ event, standing, issuer }) => `  by ${printable(event)}, ${printable(standing)}${issuer === undefined ? '' : `, of ${printable(issuer)}`}`), ...(sources.length > 3 ? [`  and ${String(sources.length - 3)} more`] : [])]),
    ...needed.map(({ name, from, by }) => `needed: ${printable(name)}, from the ${printable(from)}, ${printable(by)}`),
  ]
}
