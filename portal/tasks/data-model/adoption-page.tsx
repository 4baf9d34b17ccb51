import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Answered } from '../../design/states/answered.tsx'
import { DataTable } from '../../design/table/data-table.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { DataModelHead } from './data-model-head.tsx'
import { dataModelWords } from './words.ts'

/** The message sets whose adoption of the dictionary is reported. */
export function AdoptionPage() {
  const words = useWords(dataModelWords)
  const formats = useFormats()
  const { singleWindow: { api } } = useSession()
  const query = useQuery({ queryKey: ['data-model', 'adoption'], queryFn: async () => (await api.GET('/data-model/adoption')).data?.messageSets ?? [] })
  return (
    <>
      <DataModelHead title={words('adoption')} lead={words('adoptionLead')} />
      <Answered query={query}>{(sets) => (
        <DataTable
          caption={words('adoption')} rows={sets} rowKey={({ name }) => name}
          columns={[
            { id: 'set', header: words('set'), cell: ({ name, title }) => <Link to="/data-model/adoption/$set" params={{ set: name }}><span lang="en">{title}</span></Link>, sortBy: ({ title }) => title },
            { id: 'administration', header: words('administration'), cell: ({ administration }) => <span lang="en">{administration}</span>, sortBy: ({ administration }) => administration },
            { id: 'messages', header: words('messages'), cell: ({ messages }) => formats.number(messages), sortBy: ({ messages }) => messages, isNumber: true },
            { id: 'elements', header: words('elementsOfSet'), cell: ({ elements }) => formats.number(elements), sortBy: ({ elements }) => elements, isNumber: true },
          ]}
        />
      )}</Answered>
    </>
  )
}
