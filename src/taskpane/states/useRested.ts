import { useEffect, useState } from "react";

/** What something was when it had stood still for a while: what passes by within a change is not told. */
export function useRested<Value>(value: Value, milliseconds: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(waiting);
  }, [value, milliseconds]);
  return rested;
}
