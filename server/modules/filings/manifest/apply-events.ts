import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { BillOnFile, ConveyanceOnFile } from './bill-on-file.ts'
import { isUnitedStatesPlace, maySamePort } from './known-port.ts'
import type { ManifestFact } from '../events.ts'
import type { ManifestReport, ReportedEvent } from './manifest-report.ts'

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
  const named = eventsNamed(report)
  for (const before of bills.values()) {
    if (before.conveyance !== conveyance.key || before.organisation !== conveyance.organisation || before.deletedAt !== undefined) continue
    const after = unladen(arrived(departed(before, conveyance), { conveyance, named }), named)
    if (after !== before) moved.push(after)
  }
  return { bills: moved, facts: factsOf({ report, conveyance, receivedAt }, moved) }
}

/** What happened, by bill where it is said of one, in the order in which it is told: thousands of bills are not each compared with thousands of events. */
interface NamedEvents {
  readonly arrivals: ReadonlyMap<string, ReportedEvent>
  readonly unladings: ReadonlyMap<string, readonly [place: number, ReportedEvent]>
  readonly unladingsOfAll: readonly (readonly [place: number, ReportedEvent])[]
}

function eventsNamed({ events }: ManifestReport): NamedEvents {
  const arrivals = new Map<string, ReportedEvent>()
  const unladings = new Map<string, readonly [place: number, ReportedEvent]>()
  const unladingsOfAll: (readonly [place: number, ReportedEvent])[] = []
  for (const [place, event] of events.entries()) {
    const { kind, billKey } = event
    if (kind === 'arrival' && billKey !== undefined && !arrivals.has(billKey)) arrivals.set(billKey, event)
    if (kind !== 'unlading') continue
    if (billKey === undefined) unladingsOfAll.push([place, event])
    else if (!unladings.has(billKey)) unladings.set(billKey, [place, event])
  }
  return { arrivals, unladings, unladingsOfAll }
}

function departed(bill: BillOnFile, { departures }: ConveyanceOnFile): BillOnFile {
  if (bill.stage !== 'on-file') return bill
  const foreign = departures.filter(({ port }) => port === '' || !isUnitedStatesPlace(port))
  // A bill leaves with the ship from where it was laden; one that names no port with the first departure.
  const from = foreign.find(({ port }) => bill.loadingPort === undefined || port === '' || maySamePort(port, bill.loadingPort)) ?? foreign.at(-1)
  return from === undefined ? bill : { ...bill, stage: 'departed', departedAt: from.at }
}

function arrived(bill: BillOnFile, { conveyance, named }: Pick<EventGround, 'conveyance'> & { readonly named: NamedEvents }): BillOnFile {
  if (bill.stage === 'arrived') return bill
  const alone = named.arrivals.get(bill.key)
  const here = alone?.at === undefined ? conveyance.arrivals.find(({ port }) => isUnitedStatesPlace(port) && (bill.unloadingPort === undefined || maySamePort(port, bill.unloadingPort))) : { port: alone.port ?? '', at: alone.at }
  return here === undefined ? bill : { ...bill, stage: 'arrived', arrivedAt: here.at, portOfArrival: here.port }
}

function unladen(bill: BillOnFile, { unladings, unladingsOfAll }: NamedEvents): BillOnFile {
  const here = unladingsOfAll.find(([, { port }]) => bill.unloadingPort === undefined || maySamePort(port ?? '', bill.unloadingPort))
  const [first] = [here, unladings.get(bill.key)].flatMap((one) => (one === undefined ? [] : [one])).toSorted(([one], [other]) => one - other)
  const at = first?.[1].at
  return at === undefined || bill.unladenAt === at ? bill : { ...bill, unladenAt: at }
}

function factsOf({ report, conveyance, receivedAt }: Omit<EventGround, 'bills'>, moved: readonly BillOnFile[]): readonly ManifestFact[] {
  const { carrierCode, name, journeyId } = conveyance
  const about = { carrierCode, ...(name === undefined ? {} : { conveyance: name }), ...(journeyId === undefined ? {} : { journey: journeyId }) }
  // The same moment at the same port is one fact, of however many bills it is told one by one.
  const stated = (kind: 'departure' | 'arrival' | 'unlading') => new Map([
    ...report.events.filter((event) => event.kind === kind).map(({ port = '', at = '' }) => ({ port, at })),
    ...report.calls.flatMap(({ port, departedAt, arrivedAt }) => {
      const at = kind === 'departure' ? departedAt : kind === 'arrival' ? arrivedAt : undefined
      return at === undefined || at > receivedAt ? [] : [{ port, at }]
    }),
  ].map((moment) => [`${moment.port} ${moment.at}`, moment])).values()
  const counted = (momentOf: (bill: BillOnFile) => MomentText | undefined) => {
    const counts = new Map<MomentText | undefined, number>()
    for (const bill of moved) counts.set(momentOf(bill), (counts.get(momentOf(bill)) ?? 0) + 1)
    return (at: MomentText) => counts.get(at) ?? 0
  }
  const [departing, arriving, unlading] = [counted(({ departedAt }) => departedAt), counted(({ arrivedAt }) => arrivedAt), counted(({ unladenAt }) => unladenAt)]
  return [
    ...[...stated('departure')].map(({ port, at }): ManifestFact => ({ type: 'ConveyanceDeparted', data: { ...about, port, at, bills: departing(at) } })),
    ...[...stated('arrival')].map(({ port, at }): ManifestFact => ({ type: 'ConveyanceArrived', data: { ...about, port, at, bills: arriving(at) } })),
    ...[...stated('unlading')].map(({ port, at }): ManifestFact => ({ type: 'CargoUnladen', data: { ...about, port, at, bills: unlading(at) } })),
  ]
}
