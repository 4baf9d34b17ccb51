import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useSession } from '../../../session/session.tsx'
import type { ChosenFile } from './dropped-files.ts'
import { evidenceIn, type Unreadable } from './evidence-file.ts'
import { handInFile, type FileTaken } from './hand-in-file.ts'

/** How far a file is. */
export interface HandedFile {
  /** Made once for each file that was chosen: handing it in again, after the line broke, changes nothing twice. */
  readonly key: string
  readonly path: string
  readonly file: File
  readonly state:
    | { readonly is: 'waiting' }
    | { readonly is: 'under-way' }
    | { readonly is: 'taken'; readonly taken: FileTaken }
    | { readonly is: 'unreadable'; readonly why: Unreadable['why'] }
    | { readonly is: 'failed'; readonly failure: unknown }
}

export interface HandIn {
  readonly files: readonly HandedFile[]
  readonly isUnderWay: boolean
  readonly add: (files: readonly ChosenFile[]) => void
  readonly retry: (file: HandedFile) => void
  readonly clear: () => void
}

/** Hands files in one after the other, in their order, and tells of each how far it is. */
export function useHandIn(): HandIn {
  const { singleWindow } = useSession()
  const queries = useQueryClient()
  const [files, setFiles] = useState<readonly HandedFile[]>([])
  const [isUnderWay, setUnderWay] = useState(false)
  const run = useCallback(async (some: readonly HandedFile[]) => {
    setUnderWay(true)
    const tell = (key: string, state: HandedFile['state']) => { setFiles((all) => all.map((one) => (one.key === key ? { ...one, state } : one))) }
    for (const { key, file } of some) {
      tell(key, { is: 'under-way' })
      try {
        const evidence = evidenceIn(await file.text())
        tell(key, evidence.kind === 'unreadable' ? { is: 'unreadable', why: evidence.why } : { is: 'taken', taken: await handInFile(singleWindow, evidence, key) })
      } catch (failure) {
        tell(key, { is: 'failed', failure })
      }
    }
    setUnderWay(false)
    for (const subject of ['shipments', 'lots']) void queries.invalidateQueries({ queryKey: [subject] })
  }, [singleWindow, queries])
  const add = useCallback((chosen: readonly ChosenFile[]) => {
    const some = chosen.map(({ path, file }): HandedFile => ({ key: crypto.randomUUID(), path, file, state: { is: 'waiting' } }))
    setFiles((all) => [...all, ...some])
    if (some.length > 0) void run(some)
  }, [run])
  return { files, isUnderWay, add, retry: (file) => { void run([file]) }, clear: () => { setFiles([]) } }
}
