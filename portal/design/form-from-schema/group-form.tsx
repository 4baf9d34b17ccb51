import { Button, Fieldset } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useWords } from '../../languages/use-words.ts'
import { blankOf, isBlank, type Entered, type EnteredGroup } from './entered.ts'
import { goIntoPlace, idOfPlace, useFormNotes, type PlaceProps } from './form-context.ts'
import { isQuantity, pointerTo, type FormField, type FormMember, type GroupField } from './form-field.ts'
import { memberLabel } from './member-label.ts'
import { RequiredMark } from './required-mark.tsx'
import { formWords } from './words.ts'

interface GroupFormProps extends PlaceProps<GroupField> {
  readonly entered: EnteredGroup
}

/** An object: what must be said first, then what may be. */
export function GroupForm({ label, field, entered, pointer, isRequired, onChange, onRemove }: GroupFormProps) {
  const words = useWords(formWords)
  const { messages } = useFormNotes()
  const said = messages.get(pointer) ?? []
  return (
    <Fieldset id={idOfPlace(pointer)} tabIndex={-1} className={isQuantity(field) ? 'form-group form-quantity' : 'form-group'} legend={<><span lang="en">{label}</span>{isRequired && !isQuantity(field) && <RequiredMark />}</>}>
      {said.map((one) => <p key={one} className="usa-error-message">{one}</p>)}
      <GroupMembers field={field} entered={entered} pointer={pointer} onChange={onChange} />
      {onRemove !== undefined && !isQuantity(field) && <Button type="button" unstyled className="form-remove" onClick={onRemove}>{words('remove', { what: label })}</Button>}
    </Fieldset>
  )
}

interface GroupMembersProps {
  readonly field: GroupField
  readonly entered: EnteredGroup
  readonly pointer: string
  readonly onChange: (entered: Entered) => void
}

/** The members of an object, without a frame of their own. */
export function GroupMembers({ field, entered, pointer, onChange }: GroupMembersProps) {
  const words = useWords(formWords)
  const { hidden, messages } = useFormNotes()
  const shown = field.members.filter(({ name }) => !hidden.has(pointerTo(pointer, name)))
  const first = shown.filter(({ isRequired }) => isRequired || isQuantity(field))
  const rest = shown.filter((one) => !first.includes(one))
  const isSaid = ({ name }: FormMember) => !isBlank(entered.members[name]) || [...messages.keys()].some((place) => place.startsWith(pointerTo(pointer, name)))
  const [isOpen, setOpen] = useState(() => first.length === 0 || rest.some(isSaid))
  const others = Object.keys(entered.others)
  const member = (one: FormMember) => <MemberForm key={one.name} member={one} entered={entered} pointer={pointer} onChange={onChange} />
  const isShown = isOpen || rest.some(isSaid)
  return (
    <>
      <div className="form-members">{first.map(member)}</div>
      {rest.length > 0 && first.length > 0 && (
        <details className="form-more" open={isShown} onToggle={({ currentTarget }) => { setOpen(currentTarget.open) }}>
          <summary>{words('more', { count: String(rest.length) })}</summary>
          {isShown && <div className="form-members">{rest.map(member)}</div>}
        </details>
      )}
      {first.length === 0 && <div className="form-members">{rest.map(member)}</div>}
      {others.length > 0 && <details className="form-more"><summary>{words('others')}</summary><pre lang="en">{JSON.stringify(entered.others, null, 2)}</pre></details>}
    </>
  )
}

interface MemberFormProps extends Omit<GroupMembersProps, 'field'> {
  readonly member: FormMember
}

function MemberForm({ member: { name, isRequired, field }, entered, pointer, onChange }: MemberFormProps) {
  const words = useWords(formWords)
  const { Place } = useFormNotes()
  const value = entered.members[name]
  const place = pointerTo(pointer, name)
  const label = memberLabel(name, field)
  const change = (next: Entered) => { onChange({ ...entered, members: { ...entered.members, [name]: next } }) }
  if (value === undefined && !isAlwaysOpen(field)) {
    const add = () => {
      change(blankOf(field))
      goIntoPlace(place)
    }
    return <div className="form-add" id={idOfPlace(place)} tabIndex={-1}><Button type="button" outline onClick={add}>{words('add', { what: label })}</Button></div>
  }
  const remove = () => {
    onChange({ ...entered, members: Object.fromEntries(Object.entries(entered.members).filter(([other]) => other !== name)) })
  }
  return <Place name={name} label={label} field={field} entered={value ?? blankOf(field)} pointer={place} isRequired={isRequired} onChange={change} onRemove={isRequired ? undefined : remove} />
}

/** What takes one line needs no button to begin it. */
function isAlwaysOpen(field: FormField): boolean {
  return field.kind === 'group' ? isQuantity(field) : field.kind !== 'list' && field.kind !== 'alternatives'
}
