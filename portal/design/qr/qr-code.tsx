import { useQuery } from '@tanstack/react-query'
import './qr-code.scss'

/** A QR code holds 2,953 bytes at most; one that a hand-held camera is to read from a screen holds less. */
const charactersMax = 2_000

interface QrCodeProps {
  readonly text: string
  /** What the code is for, which is also what a screen reader says of it. */
  readonly label: string
  /** Said in place of a code where the text is too long for one. */
  readonly tooLong: string
}

/** A text as a QR code; the maker of codes is loaded when one is shown. */
export function QrCode({ text, label, tooLong }: QrCodeProps) {
  const isShort = text.length <= charactersMax
  const { data } = useQuery({ queryKey: ['qr-code', text], enabled: isShort, staleTime: Infinity, queryFn: async () => (await import('uqr')).encode(text, { ecc: 'L', border: 4 }) })
  if (!isShort) return <p>{tooLong}</p>
  if (data === undefined) return null
  const path = data.data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : []))).join('')
  return <svg className="qr-code" role="img" aria-label={label} viewBox={`0 0 ${String(data.size)} ${String(data.size)}`} shapeRendering="crispEdges"><path d={path} fill="#000" /></svg>
}
