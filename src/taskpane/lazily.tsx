import { lazy, useState, type ComponentType } from "react";
import { NotShown } from "./states/NotShown";

/** A view that is fetched when it is shown, or a little before. */
export type LazyView<Props> = ComponentType<Props> & {
  /** Fetches it before it is shown: React lets whoever has seen it wait do so for 0.3 s at least. */
  prefetch: () => Promise<void>;
};

/** A view that is fetched when it is shown; one that cannot be fetched or shown says so, and can be tried again. */
export function lazily<Props extends object>(fetch: () => Promise<{ default: ComponentType<Props> }>): LazyView<Props> {
  let known: ComponentType<Props> = lazy(fetch);
  function View(props: Props) {
    const [{ Fetched, attempt }, setShown] = useState({ Fetched: known, attempt: 1 });
    const again = () => {
      known = lazy(fetch); // React remembers that the first could not be fetched
      setShown({ Fetched: known, attempt: attempt + 1 });
    };
    return (
      <NotShown key={attempt} again={again}>
        <Fetched {...props} />
      </NotShown>
    );
  }
  const prefetch = async () => {
    try {
      known = (await fetch()).default;
    } catch {
      // it is fetched again when it is shown, and says then why it cannot be
    }
  };
  return Object.assign(View, { prefetch });
}
