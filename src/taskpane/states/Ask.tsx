import { lazy, Suspense } from "react";

const AskDialog = lazy(() => import("./AskDialog"));

/** What is asked, the two answers, and what each of them does. */
export interface Asked {
  title: string;
  says: string;
  yes: string;
  no: string;
  go: () => void;
  leave: () => void;
}

/** Asks before something goes that cannot be fetched back with a click. */
export function Ask(asked: Asked) {
  return (
    <Suspense>
      <AskDialog {...asked} />
    </Suspense>
  );
}
