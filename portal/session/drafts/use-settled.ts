import { useEffect, useState } from 'react'

/** A value as it stood when it last rested for so long. */
export function useSettled<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => { setSettled(value) }, milliseconds)
    return () => { clearTimeout(timer) }
  }, [value, milliseconds])
  return settled
}
