import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { BillOnFile, ConveyanceOnFile } from './bill-on-file.ts'
import { isUnitedStatesPlace, maySamePort } from './known-port.ts'
import type { ManifestFact } from '../events.ts'
import type { ManifestReport } from './manifest-report.ts'

export interface EventGround {
  readonly report: ManifestReport
  readonly conveyance: ConveyanceOnFile
  readonly receivedAt: MomentText
  readonly bills: ReadonlyMap<string, BillOnFile>
}

/**
 * Moves the bills of a conveyance by what happened to it, up to now: a departure from a foreign port, an arrival at the port of unlading of
 * each, unlading. Bills that are added later are moved alike.
 */
export function applyEvents({ report, conveyance, receivedAt, bills }: EventGround): { readonly bills: readonly BillOnFile[]; readonly facts: readonly ManifestFact[] } {
  const moved: BillOnFile[] = []
  for (const before of bills.values()) {
    if (before.conveyance !== conveyance.key || before.organisation !== conveyance.organisation || before.deletedAt !== undefined) continue
    const after = unladen(arrived(departed(before, conveyance), { conveyance, report }), report)
    if (after !== before) moved.push(after)
  }
  return { bills: moved, facts: factsOf({ report, conveyance, receivedAt }, moved) }
}

function departed(bill: BillOnFile, { departures }: ConveyanceOnFile): BillOnFile {
  if (bill.stage !== 'on-file') return bill
  const foreign = departures.filter(({ port }) => port === '' || !isUnitedStatesPlace(port))
  // A bill leaves with the ship from where it was laden; one that names no port with the first departure.
  const from = foreign.find(({ port }) => bill.loadingPort === undefined || port === '' || maySamePort(port, bill.loadingPort)) ?? foreign.at(-1)
  return from === undefined ? bill : { ...bill, stage: 'departed', departedAt: from.at }
}

function arrived(bill: BillOnFile, { conveyance, report }: Pick<EventGround, 'conveyance' | 'report'>): BillOnFile {
  if (bill.stage === 'arrived') return bill
  const alone = report.events.find((event) => event.kind === 'arrival' && event.billKey === bill.key)
  const here = alone?.at === undefined ? conveyance.arrivals.find(({ port }) => isUnitedStatesPlace(port) && (bill.unloadingPort === undefined || maySamePort(port, bill.unloadingPort))) : { port: alone.port ?? '', at: alone.at }
  return here === undefined ? bill : { ...bill, stage: 'arrived', arrivedAt: here.at, portOfArrival: here.port }
}

function unladen(bill: BillOnFile, { events }: ManifestReport): BillOnFile {
  const event = events.find(({ kind, billKey, port }) => kind === 'unlading' && (billKey === undefined ? bill.unloadingPort === undefined || maySamePort(port ?? '', bill.unloadingPort) : billKey === bill.key))
  return event?.at === undefined || bill.unladenAt === event.at ? bill : { ...bill, unladenAt: event.at }
}

function factsOf({ report, conveyance, receivedAt }: Omit<EventGround, 'bills'>, moved: readonly BillOnFile[]): readonly ManifestFact[] {
  const { carrierCode, name, journeyId } = conveyance
  const about = { carrierCode, ...(name === undefined ? {} : { conveyance: name }), ...(journeyId === undefined ? {} : { journey: journeyId }) }
  const stated = (kind: 'departure' | 'arrival' | 'unlading') => [
    ...report.events.filter((event) => event.kind === kind).map(({ port = '', at = '' }) => ({ port, at })),
    ...report.calls.flatMap(({ port, departedAt, arrivedAt }) => {
      const at = kind === 'departure' ? departedAt : kind === 'arrival' ? arrivedAt : undefined
      return at === undefined || at > receivedAt ? [] : [{ port, at }]
    }),
  ]
  const count = (is: (bill: BillOnFile) => boolean) => moved.filter(is).length
  return [
    ...stated('departure').map(({ port, at }): ManifestFact => ({ type: 'ConveyanceDeparted', data: { ...about, port, at, bills: count(({ departedAt }) => departedAt === at) } })),
    ...stated('arrival').map(({ port, at }): ManifestFact => ({ type: 'ConveyanceArrived', data: { ...about, port, at, bills: count(({ arrivedAt }) => arrivedAt === at) } })),
    ...stated('unlading').map(({ port, at }): ManifestFact => ({ type: 'CargoUnladen', data: { ...about, port, at, bills: count(({ unladenAt }) => unladenAt === at) } })),
  ]
}
