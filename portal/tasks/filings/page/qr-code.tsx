import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../../languages/use-words.ts'
import { pageWords } from './words.ts'

/** A QR code holds 2,953 bytes at most; one that is to be read from a screen by a hand-held camera holds less. */
const charactersMax = 2_000

/** A text as a QR code; the maker of codes is loaded when one is shown. */
export function QrCode({ text }: { readonly text: string }) {
  const words = useWords(pageWords)
  const isShort = text.length <= charactersMax
  const { data } = useQuery({ queryKey: ['qr-code', text], enabled: isShort, staleTime: Infinity, queryFn: async () => (await import('uqr')).encode(text, { ecc: 'L', border: 4 }) })
  if (!isShort) return <p>{words('codeTooLong')}</p>
  if (data === undefined) return null
  const path = data.data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : []))).join('')
  return (
    <figure className="receipt-code">
      <svg role="img" aria-label={words('code_')} viewBox={`0 0 ${String(data.size)} ${String(data.size)}`} shapeRendering="crispEdges"><path d={path} fill="#000" /></svg>
      <figcaption>{words('code_')}</figcaption>
    </figure>
  )
}
