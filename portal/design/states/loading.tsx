import { useEffect, useState } from 'react'
import { useWords } from '../../languages/use-words.ts'
import { stateWords } from './words.ts'

/** Says that something is under way, once it has taken long enough to be noticed. */
export function Loading({ what }: { readonly what?: string }) {
  const words = useWords(stateWords)
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => { setLate(true) }, 300)
    return () => { clearTimeout(timer) }
  }, [])
  return <p role="status" className="loading">{isLate && (what ?? words('loading'))}</p>
}
