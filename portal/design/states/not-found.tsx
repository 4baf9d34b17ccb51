import { Link } from '@tanstack/react-router'
import { useWords } from '../../languages/use-words.ts'
import { PageHead } from '../page/page-head.tsx'
import { stateWords } from './words.ts'

export function NotFound() {
  const words = useWords(stateWords)
  return (
    <>
      <PageHead title={words('notFound')} lead={words('notFoundWhat')} />
      <Link to="/" className="usa-button">{words('home')}</Link>
    </>
  )
}
