import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import type { DutyAnswer } from '@customhouse/sdk/client/single-window-client.ts'
import { useSession } from '../../../session/session.tsx'
import type { PartialDeclaration } from '../form/declaration-values.ts'
import { dutyQuestion } from '../form/duty-question.ts'

/** What each line would owe, as far as it can be asked. */
export function useLineDuties(declaration: PartialDeclaration, lines: readonly number[]): readonly UseQueryResult<DutyAnswer | null>[] {
  const { singleWindow } = useSession()
  return useQueries({
    queries: lines.map((line) => {
      const question = dutyQuestion(declaration, line)
      return { queryKey: ['duty', question ?? null], enabled: question !== undefined, retry: false, staleTime: 60_000, queryFn: async () => (question === undefined ? null : singleWindow.duty(question)) }
    }),
  })
}
