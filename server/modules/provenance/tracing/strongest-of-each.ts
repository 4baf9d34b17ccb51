import type { EventStanding, RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'

/** Standings of what a recognised issuer signed, whether it holds by now or was taken back. */
const signed: ReadonlySet<EventStanding> = new Set(['verified', 'suspended', 'revoked'])

/** Stands between an id and the issuer who gave it too, where another gave it first. */
const scopeMark = ';issuer='

/**
 * What counts where several sources recorded events under one id. What recognised issuers signed counts for each of them by itself, and keeps what its
 * proof is worth: nobody hides what another signed, or had to take back, by giving its id once more. The first keeps the id; those after it have theirs
 * with the issuer (`…;issuer=did:…`). Beside a proof a mere word does not count; of words the best counts, then the one that was recorded first. The
 * order is that of the log.
 */
export function strongestOfEach(recorded: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const byId = new Map<string, RecordedEvent[]>()
  for (const one of recorded) {
    const same = byId.get(one.event.id)
    if (same === undefined) byId.set(one.event.id, [one])
    else same.push(one)
  }
  return [...byId.values()].flatMap((same) => (same.length === 1 ? same : counting(same)))
}

/** An id as its source gave it. */
export function idAsGiven(id: string): string {
  return id.split(scopeMark, 1)[0] ?? id
}

function counting(same: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const proofs = onceEach(same.filter(({ standing }) => signed.has(standing)))
  const [first, ...others] = proofs
  if (first !== undefined) return [first, ...others.map(scoped)]
  return [same.find(({ standing }) => standing === 'not-recognised') ?? same[0]].filter((one) => one !== undefined)
}

/** Two who sign the same event tell of one; what one of them took back is told of beside. */
function onceEach(proofs: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const told = new Set<string>()
  return proofs.filter(({ event, standing }) => {
    if (standing !== 'verified') return true
    const content = JSON.stringify(event)
    return !told.has(content) && told.add(content)
  })
}

function scoped(one: RecordedEvent): RecordedEvent {
  return { ...one, event: { ...one.event, id: `${one.event.id}${scopeMark}${one.source.issuer ?? one.source.organisation}` } }
}
