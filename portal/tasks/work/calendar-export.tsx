import { useMutation } from '@tanstack/react-query'
import { Button } from '@trussworks/react-uswds'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { workWords } from './words.ts'

/** Hands the days out as a file that every calendar program takes. */
export function CalendarExport() {
  const words = useWords(workWords)
  const { singleWindow } = useSession()
  const fetched = useMutation({
    mutationFn: async () => (await singleWindow.api.GET('/work/calendar', { parseAs: 'text' })).data,
    onSuccess: (calendar) => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob([String(calendar)], { type: 'text/calendar' }))
      link.download = 'customhouse-work.ics'
      link.click()
      URL.revokeObjectURL(link.href)
    },
  })
  return (
    <>
      <Button type="button" outline disabled={fetched.isPending} onClick={() => { fetched.mutate() }}>{fetched.isPending ? words('exporting') : words('export')}</Button>
      {fetched.isError && <Failed failure={fetched.error} onRetry={() => { fetched.mutate() }} />}
    </>
  )
}
