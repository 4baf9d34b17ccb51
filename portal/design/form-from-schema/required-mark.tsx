import { useWords } from '../../languages/use-words.ts'
import { formWords } from './words.ts'

/** Says that an entry cannot be left out; read out by `aria-required`. */
export function RequiredMark() {
  const words = useWords(formWords)
  return <span className="form-required" aria-hidden="true"> ({words('required')})</span>
}
