import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { ChoiceField } from '../../design/fields/choice-field.tsx'
import { TextField } from '../../design/fields/text-field.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { usePlacing, type BillHoldKind } from './use-bill-holds.ts'
import { billHoldWords } from './words.ts'

const fewest = 3

/** Places a hold of a kind that the officer may place. */
export function PlaceHold() {
  const words = useWords(billHoldWords)
  const kinds = useKinds()
  const [bill, setBill] = useState('')
  const [why, setWhy] = useState('')
  const [kind, setKind] = useState<BillHoldKind>(kinds[0] ?? 'customs')
  const [wasTried, setWasTried] = useState(false)
  const placing = usePlacing(() => { setBill(''); setWhy(''); setWasTried(false) })
  const lacksBill = bill.trim().length < fewest
  const lacksWhy = why.trim().length < fewest
  const place = () => {
    setWasTried(true)
    if (!lacksBill && !lacksWhy) placing.mutate({ bill: bill.trim(), kind, why: why.trim() })
  }
  return (
    <section className="panel margin-top-3" aria-labelledby="place-hold">
      <h2 id="place-hold">{words('place')}</h2>
      {placing.isError && <Failed failure={placing.error} />}
      <TextField label={words('bill')} hint={words('billHint')} value={bill} isRequired error={wasTried && lacksBill ? words('needBill') : undefined} onChange={setBill} />
      <ChoiceField label={words('kind')} value={kind} options={kinds.map((value) => ({ value, label: words(`kinds.${value}`) }))} onChange={setKind} />
      <TextField label={words('why')} hint={words('whyHint')} value={why} isRequired lines={2} error={wasTried && lacksWhy ? words('needWhy') : undefined} onChange={setWhy} />
      <Button type="button" className="margin-top-2" disabled={placing.isPending} onClick={place}>{words('placeNow')}</Button>
    </section>
  )
}

/** The kinds that the person may place. */
function useKinds(): readonly BillHoldKind[] {
  const rights = useSession().me?.rights ?? []
  return [...(rights.includes('decide-hold') ? ['customs' as const] : []), ...(rights.includes('decide-agriculture-hold') ? ['agriculture' as const] : [])]
}
