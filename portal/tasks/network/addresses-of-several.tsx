import { Button } from '@trussworks/react-uswds'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../design/table/data-table.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSharedAddresses, type NewShell, type SharedAddress } from './use-network.ts'
import { networkWords } from './words.ts'

interface SharedProps {
  readonly onShow: (address: string) => void
}

/** Parties that appeared lately at an address of others, and all addresses that more than one party states. */
export function SharedAddresses({ onShow }: SharedProps) {
  const words = useWords(networkWords)
  const query = useSharedAddresses()
  return (
    <Answered query={query} what={words('shared')}>{({ addresses, shells }) => (
      <>
        <section>
          <h2>{words('shells')}</h2>
          <p className="network-lead">{words('shellsLead')}</p>
          {shells.length === 0 ? <Empty title={words('shellsNone')} /> : <ShellTable shells={shells} onShow={onShow} />}
        </section>
        <section>
          <h2>{words('shared')}</h2>
          <p className="network-lead">{words('sharedLead')}</p>
          {addresses.length === 0 ? <Empty title={words('sharedNone')} /> : <AddressTable addresses={addresses} onShow={onShow} />}
        </section>
      </>
    )}</Answered>
  )
}

function ShellTable({ shells, onShow }: SharedProps & { readonly shells: readonly NewShell[] }) {
  const words = useWords(networkWords)
  const formats = useFormats()
  const columns: readonly Column<NewShell>[] = [
    { id: 'name', header: words('nodes.party'), sortBy: ({ name }) => name, cell: ({ name }) => <strong lang="en">{name}</strong> },
    { id: 'reasons', header: words('reasons'), cell: ({ reasons }) => <ul className="network-reasons" lang="en">{reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul> },
    { id: 'address', header: words('address'), sortBy: ({ address }) => address, cell: ({ address }) => <Button type="button" unstyled onClick={() => { onShow(address) }}><span lang="en">{address}</span></Button> },
    { id: 'since', header: words('firstNamed'), sortBy: ({ firstNamed }) => firstNamed, cell: ({ firstNamed }) => <time dateTime={firstNamed} title={firstNamed}>{formats.date(firstNamed.slice(0, 10))}</time> },
    { id: 'filings', header: words('filings'), isNumber: true, sortBy: ({ filings }) => filings, cell: ({ filings }) => formats.number(filings) },
  ]
  return <DataTable caption={words('shells')} columns={columns} rows={shells} rowKey={({ name, address }) => `${name} ${address}`} />
}

function AddressTable({ addresses, onShow }: SharedProps & { readonly addresses: readonly SharedAddress[] }) {
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
