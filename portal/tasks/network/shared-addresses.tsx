import { Button } from '@trussworks/react-uswds'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../design/table/data-table.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSharedAddresses, type SharedAddress } from './use-network.ts'
import { networkWords } from './words.ts'

/** Addresses that more than one party states, the ones with new parties first. */
export function SharedAddresses({ onShow }: { readonly onShow: (address: string) => void }) {
  const words = useWords(networkWords)
  const query = useSharedAddresses()
  return (
    <section aria-labelledby="shared-title">
      <h2 id="shared-title">{words('shared')}</h2>
      <p className="network-lead">{words('sharedLead')}</p>
      <Answered query={query}>{(addresses) => addresses.length === 0 ? <Empty title={words('sharedNone')} /> : <AddressTable addresses={addresses} onShow={onShow} />}</Answered>
    </section>
  )
}

function AddressTable({ addresses, onShow }: { readonly addresses: readonly SharedAddress[]; readonly onShow: (address: string) => void }) {
  const words = useWords(networkWords)
  const formats = useFormats()
  const columns: readonly Column<SharedAddress>[] = [
    { id: 'address', header: words('address'), sortBy: ({ address }) => address, cell: ({ address }) => <Button type="button" unstyled onClick={() => { onShow(address) }}><span lang="en">{address}</span></Button> },
    { id: 'names', header: words('names'), isNumber: true, sortBy: ({ names }) => names, cell: ({ names }) => formats.number(names) },
    { id: 'fresh', header: words('fresh'), sortBy: ({ newNames }) => newNames, cell: ({ newNames }) => newNames === 0 ? '0' : <StatusTag tone="caution">{formats.number(newNames)}</StatusTag> },
    { id: 'filings', header: words('filings'), isNumber: true, sortBy: ({ filings }) => filings, cell: ({ filings }) => formats.number(filings) },
    { id: 'since', header: words('since'), sortBy: ({ firstSeen }) => firstSeen, cell: ({ firstSeen }) => <time dateTime={firstSeen} title={firstSeen}>{formats.date(firstSeen.slice(0, 10))}</time> },
    { id: 'sample', header: words('sample'), cell: ({ sample }) => <span lang="en">{sample.join('; ')}</span> },
  ]
  return <DataTable caption={words('shared')} columns={columns} rows={addresses} rowKey={({ addressKey }) => addressKey} />
}
