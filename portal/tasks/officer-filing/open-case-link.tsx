import { Link } from '@tanstack/react-router'
import { useWords, type Catalogue } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'

const en = { open: 'Open a case' } as const
const linkWords = { en, es: { open: 'Abrir un caso' } } satisfies Catalogue<typeof en>

/** The way from a filing to a case about it, for those who may open one. */
export function OpenCaseLink({ filing }: { readonly filing: string }) {
  const words = useWords(linkWords)
  const { me } = useSession()
  if (me?.rights.includes('open-case') !== true) return null
  return <Link to="/officer/cases/new" search={{ filing }} className="usa-button usa-button--unstyled">{words('open')}</Link>
}
