import { lazy, Suspense, type ReactNode } from "react";

const AskDialog = lazy(() => import("./AskDialog"));

/** What is asked, the two answers, and what each of them does; where there is nothing to choose, the one answer. */
export interface Asked {
  title: string;
  says: ReactNode;
  yes: string;
  no?: string;
  go: () => void;
  leave: () => void;
  /** A question of words is an alert; one that is answered in a field is not. */
  modalType?: "alert" | "modal";
  /** Whether the first answer can be given. */
  isReady?: boolean;
}

/** Asks before something goes that cannot be fetched back with a click. */
export function Ask(asked: Asked) {
  return (
    <Suspense>
      <AskDialog {...asked} />
    </Suspense>
  );
}
