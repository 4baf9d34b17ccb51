import type { operations } from '@customhouse/sdk/client/api.ts'
import { useQuery } from '@tanstack/react-query'
import { saveFile } from '../../design/export/save-file.ts'
import { useAct } from '../../design/acts/use-act.ts'
import { useSession } from '../../session/session.tsx'

type Answer<Operation extends keyof operations> = operations[Operation]['responses'] extends { readonly 200: { readonly content: { readonly 'application/json': infer Body } } } ? Body : never
type Asked<Operation extends keyof operations> = operations[Operation] extends { readonly requestBody?: { readonly content: { readonly 'application/json': infer Body } } } ? Body : never
export type ListedCase = Answer<'listCases'>['cases'][number]
export type OneCase = Answer<'readCase'>
export type Offer = OneCase['offers'][number]
export type Particular = Offer['asks'][number]
export type Clock = OneCase['clocks'][number]
export type OwnCase = Answer<'readOwnCase'>
export type AnswerOffered = OwnCase['offered'][number]
export type CaseForm = Answer<'listCaseForms'>['kinds'][number]
export type OpeningBody = Asked<'openCase'>
export type Particulars = Readonly<Record<string, string | string[]>>

const touched = ['cases', 'own-cases', 'work', 'determinations']

export function useCases(open: boolean) {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['cases', open], queryFn: async () => (await singleWindow.api.GET('/cases', { params: { query: { open, limit: 200 } } })).data?.cases ?? [] })
}

export function useCase(id: string) {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['cases', id], queryFn: async () => (await singleWindow.api.GET('/cases/{id}', { params: { path: { id } } })).data })
}

/** Whether the record of a case holds together; asked when somebody wants to know. */
export function useVerification(id: string, isAsked: boolean) {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['cases', id, 'verification'], enabled: isAsked, queryFn: async () => (await singleWindow.api.GET('/cases/{id}/verification', { params: { path: { id } } })).data })
}

export function useOwnCases() {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['own-cases'], queryFn: async () => (await singleWindow.api.GET('/own-cases')).data?.cases ?? [] })
}

export function useCaseForms() {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['case-forms'], queryFn: async () => (await singleWindow.api.GET('/case-forms')).data?.kinds ?? [] })
}

export function useOpening(onDone: (id: string) => void) {
  const { singleWindow } = useSession()
  return useAct<OpeningBody, string>({ touches: touched, act: async (body, key) => (await singleWindow.api.POST('/cases', { params: { header: { 'idempotency-key': key } }, body })).data?.id ?? '', onDone })
}

export function useCaseAct(id: string, onDone: () => void) {
  const { singleWindow } = useSession()
  return useAct<Asked<'actInCase'>>({ touches: touched, act: async (body, key) => singleWindow.api.POST('/cases/{id}/acts', { params: { path: { id }, header: { 'idempotency-key': key } }, body }), onDone })
}

export function useNoting(id: string, onDone: () => void) {
  const { singleWindow } = useSession()
  return useAct<string>({ touches: touched, act: async (words, key) => singleWindow.api.POST('/cases/{id}/notes', { params: { path: { id }, header: { 'idempotency-key': key } }, body: { words } }), onDone })
}

export function useClosing(id: string, onDone: () => void) {
  const { singleWindow } = useSession()
  return useAct<Asked<'closeCase'>>({ touches: touched, act: async (body, key) => singleWindow.api.POST('/cases/{id}/closing', { params: { path: { id }, header: { 'idempotency-key': key } }, body }), onDone })
}

export function useTakingEvidence(id: string, onDone: () => void) {
  const { singleWindow } = useSession()
  return useAct<Asked<'takeEvidence'>>({ touches: touched, act: async (body, key) => singleWindow.api.POST('/cases/{id}/evidence', { params: { path: { id }, header: { 'idempotency-key': key } }, body }), onDone })
}

export function useMovingCustody(id: string, onDone: () => void) {
  const { singleWindow } = useSession()
  return useAct<Asked<'moveCustody'> & { readonly evidence: string }>({ touches: touched, act: async ({ evidence, ...body }, key) => singleWindow.api.POST('/cases/{id}/evidence/{evidence}/custody', { params: { path: { id, evidence }, header: { 'idempotency-key': key } }, body }), onDone })
}

export function useAssigning(id: string, onDone: () => void) {
  const { singleWindow } = useSession()
  return useAct<Asked<'assignCase'>>({ touches: touched, act: async (body, key) => singleWindow.api.POST('/cases/{id}/assignments', { params: { path: { id }, header: { 'idempotency-key': key } }, body }), onDone })
}

export function useExtending(id: string, onDone: () => void) {
  const { singleWindow } = useSession()
  return useAct<Asked<'extendTime'> & { readonly time: string }>({ touches: touched, act: async ({ time, ...body }, key) => singleWindow.api.POST('/cases/{id}/times/{time}/extension', { params: { path: { id, time }, header: { 'idempotency-key': key } }, body }), onDone })
}

export interface Answering {
  readonly action: string
  readonly answer: string
  readonly words: string
  readonly particulars: Particulars
  readonly files: readonly File[]
}

export function useAnswering(id: string, onDone: () => void) {
  const { singleWindow } = useSession()
  return useAct<Answering>({
    touches: touched, onDone,
    act: async ({ files, particulars, ...body }, key) => singleWindow.api.POST('/own-cases/{id}/answers', { params: { path: { id }, header: { 'idempotency-key': key } }, body: { ...body, particulars: { ...particulars }, files: await Promise.all(files.map(sentFile)) } }),
  })
}

export function useBringing(onDone: () => void) {
  const { singleWindow } = useSession()
  return useAct<Omit<Answering, 'action'> & { readonly kind: string }>({
    touches: touched, onDone,
    act: async ({ files, particulars, ...body }, key) => singleWindow.api.POST('/own-cases', { params: { header: { 'idempotency-key': key } }, body: { ...body, particulars: { ...particulars }, files: await Promise.all(files.map(sentFile)) } }),
  })
}

const mediaTypes = ['application/pdf', 'image/png', 'image/jpeg', 'text/plain', 'text/csv', 'application/json'] as const

async function sentFile(file: File) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const content = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return { name: file.name, mediaType: mediaTypes.find((one) => one === file.type) ?? ('text/plain' as const), content }
}

/** Gives the person a notice as PDF. */
export function useNoticeDownload() {
  const { singleWindow } = useSession()
  return useAct<{ readonly id: string; readonly name: string }>({
    touches: [],
    act: async ({ id, name }) => {
      const { data } = await singleWindow.api.GET('/case-documents/{document}/pdf', { params: { path: { document: id } }, parseAs: 'blob' })
      if (data !== undefined) saveFile(`${name}.pdf`, data)
    },
  })
}
