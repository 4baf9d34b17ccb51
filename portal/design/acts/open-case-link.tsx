import { Link } from '@tanstack/react-router'
import { useWords, type Catalogue } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'

const en = { open: 'Open a case' } as const
const linkWords = { en, es: { open: 'Abrir un caso' } } satisfies Catalogue<typeof en>

interface OpenCaseLinkProps {
  readonly filing: string
  readonly entryNumber: string
  /** What was seen of the filing, which goes into the evidence. */
  readonly signal?: { readonly kind: 'screening-hit' | 'unusual-line' | 'targeting-hit'; readonly id: string }
}

/** The way from a filing, or from what was seen of it, to a case, for those who may open one. */
export function OpenCaseLink({ filing, entryNumber, signal }: OpenCaseLinkProps) {
  const words = useWords(linkWords)
  const { me } = useSession()
  if (me?.rights.includes('open-case') !== true) return null
  return <Link to="/officer/cases/new" search={{ filing, entry: entryNumber, ...(signal !== undefined && { signal: signal.kind, of: signal.id }) }} className="usa-button usa-button--unstyled">{words('open')}</Link>
}
