import { Link } from '@tanstack/react-router'
import { Label, TextInput } from '@trussworks/react-uswds'
import { useState } from 'react'
import { Empty } from '../../../design/states/empty.tsx'
import { useWords } from '../../../languages/use-words.ts'
import type { CredentialType } from '../credential-queries.ts'
import { isFoundBy } from '../list/is-found-by.ts'
import { credentialWords } from '../words.ts'

/** The types that are known here, found by the words of the trade. */
export function ChooseType({ types }: { readonly types: readonly CredentialType[] }) {
  const words = useWords(credentialWords)
  const [search, setSearch] = useState('')
  const found = types.filter(({ name, title, summary, area }) => isFoundBy(search, [name, title, summary, area]))
  return (
    <>
      <Label htmlFor="type-search">{words('findType')}</Label>
      <span className="usa-hint" id="type-hint">{words('findTypeHint')}</span>
      <TextInput id="type-search" name="type-search" type="search" aria-describedby="type-hint" value={search} onChange={({ target }) => { setSearch(target.value) }} />
      <p role="status">{words('typesFound', { count: found.length })}</p>
      {found.length === 0 && <Empty title={words('noType')}><p>{words('noTypeWhat')}</p></Empty>}
      <ul className="type-list" lang="en">
        {found.map(({ name, title, summary, area }) => (
          <li key={name}><Link to="/credentials/issue" search={{ type: name }}>{title}</Link> <span className="type-area">{area.replaceAll('-', ' ')}</span><p>{summary}</p></li>
        ))}
      </ul>
    </>
  )
}
