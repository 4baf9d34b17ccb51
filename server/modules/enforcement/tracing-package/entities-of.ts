import type { FindListed } from '../../screening/index.ts'
import type { StepFound } from './steps-of.ts'
import type { PackageEntity } from './tracing-package.ts'

type Party = StepFound['parties'][number]['party']

/** The list that the law presumes by, as screening calls it. */
export const entityList = 'uflpa-entity-list'

/** Entities with their numbers, and the key by which a step finds them. */
export interface EntitiesFound {
  readonly entities: readonly PackageEntity[]
  readonly numberOf: (party: Party) => number
}

/** Who takes part, each once: by its first identifier, or by its name. Pure. */
export function entitiesOf(steps: readonly StepFound[], find: FindListed): EntitiesFound {
  const found = new Map<string, { readonly party: Party; readonly roles: Set<string>; readonly places: Set<string>; readonly identifiers: Set<string> }>()
  for (const { parties, place, kind } of steps) {
    for (const { party, role } of parties) {
      const entity = found.get(keyOf(party)) ?? { party, roles: new Set<string>(), places: new Set<string>(), identifiers: new Set<string>() }
      found.set(keyOf(party), { ...entity, party: entity.party.name === undefined ? party : entity.party })
      entity.roles.add(role)
      for (const { scheme, value } of party.identifiers) entity.identifiers.add(`${scheme} ${value}`)
      // A sale and a carriage say where the goods were, not where its parties are.
      if (place !== undefined && (kind === 'raw-material' || kind === 'making')) entity.places.add(place)
    }
  }
  const numbers = new Map([...found.keys()].map((key, index) => [key, index + 1] as const))
  return {
    numberOf: (party) => numbers.get(keyOf(party)) ?? 0,
    entities: [...found.values()].map(({ party, roles, places, identifiers }, index) => ({
      number: index + 1, name: party.name ?? 'Name not stated', identifiers: [...identifiers], ...(party.country !== undefined && { country: party.country }), roles: [...roles], places: [...places], hits: hitsOf(party, find),
    })),
  }
}

function keyOf({ name, identifiers: [first] }: Party): string {
  return first === undefined ? `name ${name ?? ''}` : `${first.scheme} ${first.value}`
}

function hitsOf({ name, country }: Party, find: FindListed): PackageEntity['hits'] {
  if (name === undefined) return []
  return find({ name, kind: 'organisation', ...(country !== undefined && { country }) }).filter((hit) => hit.list === entityList)
    .map(({ entry, listedName, score, explanation, edition }) => ({ entry, listedName, score, words: [`Edition of ${edition}`, ...explanation].join('; ') }))
}
