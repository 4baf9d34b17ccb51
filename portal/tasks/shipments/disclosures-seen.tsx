import { useQuery } from '@tanstack/react-query'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { DataTable, type Column } from '../../design/table/data-table.tsx'
import { shipmentsWords } from './words.ts'

interface Look {
  readonly id: string
  readonly event: string
  readonly organisation: string
  readonly subject: string
  readonly disclosedAt: string
  readonly reason: string
}

/** Who of customs looked at the terms that one keeps from others; nothing where nobody did. */
export function DisclosuresSeen() {
  const words = useWords(shipmentsWords)
  const formats = useFormats()
  const { singleWindow, me } = useSession()
  const { data } = useQuery({ queryKey: ['shipments', 'disclosures'], enabled: me !== undefined, queryFn: async () => (await singleWindow.api.GET('/provenance/disclosures')).data })
  if (data === undefined || data.disclosures.length === 0) return null
  const columns: readonly Column<Look>[] = [
    { id: 'when', header: words('lookedWhen'), sortBy: ({ disclosedAt }) => disclosedAt, cell: ({ disclosedAt }) => <time dateTime={disclosedAt}>{formats.time(disclosedAt)}</time> },
    { id: 'who', header: words('lookedWho'), sortBy: ({ subject }) => subject, cell: ({ subject, organisation }) => `${subject}, ${organisation}` },
    { id: 'why', header: words('lookedWhy'), cell: ({ reason }) => <span lang="en">{reason}</span> },
    { id: 'event', header: words('lookedEvent'), cell: ({ event }) => <code>{event}</code> },
  ]
  return (
    <section>
      <h2>{words('lookedTitle')}</h2>
      <p>{words('lookedLead')}</p>
      <DataTable caption={words('lookedTitle')} columns={columns} rows={data.disclosures} rowKey={({ id }) => id} />
    </section>
  )
}
