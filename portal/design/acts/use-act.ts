import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { Refusal } from '@customhouse/sdk/client/refusal.ts'

interface Act<Input, Result> {
  /** What may look different afterwards: first members of query keys. */
  readonly touches: readonly string[]
  /** Acts under the key, which stays the same while nobody knows whether it was done. */
  readonly act: (input: Input, idempotencyKey: string) => Promise<Result>
  readonly onDone?: (result: Result) => void
}

/** An act that is done once for each intent, however often the network breaks off. */
export function useAct<Input = void, Result = unknown>({ touches, act, onDone }: Act<Input, Result>) {
  const queries = useQueryClient()
  const key = useRef(crypto.randomUUID())
  return useMutation({
    mutationFn: (input: Input) => act(input, key.current),
    onError: (failure) => { if (failure instanceof Refusal && failure.status < 500) key.current = crypto.randomUUID() },
    onSuccess: async (result) => {
      key.current = crypto.randomUUID()
      onDone?.(result)
      await Promise.all(touches.map((subject) => queries.invalidateQueries({ queryKey: [subject] })))
    },
  })
}
