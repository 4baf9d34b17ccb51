import { Button, Fieldset } from '@trussworks/react-uswds'
import { useWords } from '../../languages/use-words.ts'
import { blankOf, type Entered, type EnteredList } from './entered.ts'
import { goIntoPlace, goToPlace, idOfPlace, useFormNotes, type PlaceProps } from './form-context.ts'
import { pointerTo, type ListField } from './form-field.ts'
import { RequiredMark } from './required-mark.tsx'
import { formWords } from './words.ts'

interface ListFormProps extends PlaceProps<ListField> {
  readonly entered: EnteredList
}

/** Several of the same kind, numbered. */
export function ListForm({ name, label, field, entered, pointer, isRequired, onChange, onRemove }: ListFormProps) {
  const words = useWords(formWords)
  const { messages, Place } = useFormNotes()
  const said = messages.get(pointer) ?? []
  const { items } = entered
  const change = (next: readonly Entered[]) => { onChange({ ...entered, items: next }) }
  const isOneEntry = field.item.kind !== 'group' && field.item.kind !== 'list' && field.item.kind !== 'alternatives'
  const add = () => {
    change([...items, blankOf(field.item)])
    const place = pointerTo(pointer, items.length)
    if (isOneEntry) requestAnimationFrame(() => { goToPlace(place) })
    else goIntoPlace(place)
  }
  return (
    <Fieldset id={idOfPlace(pointer)} tabIndex={-1} className="form-group form-list" legend={<><span lang="en">{label}</span>{isRequired && <RequiredMark />}</>}>
      {said.map((one) => <p key={one} className="usa-error-message">{one}</p>)}
      {items.map((item, index) => {
        const itemLabel = `${label} ${String(index + 1)}`
        const remove = () => { change(items.filter((_one, other) => other !== index)) }
        const isRemovable = items.length > field.itemsMin && items.length > 1
        return (
          <div key={index} className="form-item">
            <Place name={name} label={itemLabel} field={field.item} entered={item} pointer={pointerTo(pointer, index)} isRequired={false} onRemove={isRemovable && !isOneEntry ? remove : undefined}
              onChange={(next) => { change(items.map((one, other) => (other === index ? next : one))) }} />
            {isRemovable && isOneEntry && <Button type="button" unstyled onClick={remove}>{words('remove', { what: itemLabel })}</Button>}
          </div>
        )
      })}
      <div className="form-list-acts">
        {items.length < (field.itemsMax ?? Infinity) && <Button type="button" outline onClick={add}>{words('addAnother', { what: label })}</Button>}
        {onRemove !== undefined && <Button type="button" unstyled onClick={onRemove}>{words('remove', { what: label })}</Button>}
      </div>
    </Fieldset>
  )
}
