import { useQuery } from '@tanstack/react-query'
import type { operations } from '@customhouse/sdk/client/api.ts'
import { useSession } from '../../../session/session.tsx'
import { everyPage, pageLength } from './every-page.ts'

export type Organisation = operations['readOrganisation']['responses'][200]['content']['application/json']
export type Person = operations['listPeople']['responses'][200]['content']['application/json']['people'][number]
export type NewPerson = operations['registerPerson']['requestBody']['content']['application/json']
export type Enrolment = operations['beginEnrolment']['responses'][201]['content']['application/json']

/** A link that was made just now, and for whom; it is shown once. */
export interface MadeLink {
  readonly name: string
  readonly enrolment: Enrolment
}

const pageAfter = (after: string | undefined) => ({ limit: pageLength, ...(after !== undefined && { after }) })

export function useOrganisations() {
  const { singleWindow: { api } } = useSession()
  return useQuery({
    queryKey: ['parties', 'organisations'],
    queryFn: () => everyPage<Organisation>(async (after) => (await api.GET('/organisations', { params: { query: pageAfter(after) } })).data?.organisations ?? [], ({ id }) => id),
  })
}

export function useOrganisation(organisation: string) {
  const { singleWindow: { api } } = useSession()
  return useQuery({ queryKey: ['parties', 'organisation', organisation], queryFn: async () => (await api.GET('/organisations/{organisation}', { params: { path: { organisation } } })).data })
}

/** The importers that are the organisation, or that empowered it, with their bonds and powers of attorney. */
export function usePartiesOf(organisation: string) {
  const { singleWindow: { api } } = useSession()
  return useQuery({
    queryKey: ['parties', 'of', organisation],
    queryFn: async () => {
      const [importers, powers, bonds] = await Promise.all([
        everyPage(async (after) => (await api.GET('/importers', { params: { query: pageAfter(after) } })).data?.importers ?? [], ({ number }) => number),
        everyPage(async (after) => (await api.GET('/powers-of-attorney', { params: { query: pageAfter(after) } })).data?.powersOfAttorney ?? [], ({ id }) => id),
        everyPage(async (after) => (await api.GET('/bonds', { params: { query: pageAfter(after) } })).data?.bonds ?? [], ({ number }) => number),
      ])
      const own = importers.filter((one) => one.organisation === organisation)
      const isOwn = (number: string) => own.some((one) => one.number === number)
      return { importers: own, powers: powers.filter((power) => power.organisation === organisation || isOwn(power.importerNumber)), bonds: bonds.filter((bond) => isOwn(bond.importerNumber)) }
    },
  })
}

export function usePeople() {
  const { singleWindow: { api } } = useSession()
  return useQuery({
    queryKey: ['people'],
    queryFn: () => everyPage<Person>(async (after) => (await api.GET('/people', { params: { query: pageAfter(after) } })).data?.people ?? [], ({ subject }) => subject),
  })
}
