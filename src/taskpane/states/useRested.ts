import { useEffect, useState } from "react";

/** What something was when it had stood still for a while: what passes by within a change is not told. */
export function useRested<Told>(told: Told, milliseconds: number): Told {
  const [rested, setRested] = useState(told);
  useEffect(() => {
    const waiting = setTimeout(() => setRested(told), milliseconds);
    return () => clearTimeout(waiting);
  }, [told, milliseconds]);
  return rested;
}
