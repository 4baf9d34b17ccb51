import { Link } from '@tanstack/react-router'
import { PageHead } from '../../design/page/page-head.tsx'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/use-words.ts'
import { dataModelWords } from './words.ts'
import './data-model.scss'

const parts = [['/data-model', 'elements'], ['/data-model/versions', 'versions'], ['/data-model/guides', 'guides'], ['/data-model/adoption', 'adoption']] as const

/** The title, and the way to the other parts. */
export function DataModelHead({ title, lead }: { readonly title: string; readonly lead: ReactNode }) {
  const words = useWords(dataModelWords)
  return (
    <>
      <nav aria-label={words('parts')} className="model-parts">
        <ul>{parts.map(([to, name]) => <li key={to}><Link to={to} activeOptions={{ exact: to === '/data-model', includeSearch: false }} activeProps={{ 'className': 'model-part-current', 'aria-current': 'page' }}>{words(name)}</Link></li>)}</ul>
      </nav>
      <PageHead title={title} lead={lead} />
    </>
  )
}
