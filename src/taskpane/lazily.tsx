import { lazy, useState, type ComponentType } from "react";
import { NotShown } from "./states/NotShown";

/** A view that is fetched when it is shown; one that cannot be fetched or shown says so, and can be tried again. */
export function lazily<Props extends object>(
  fetch: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  let Fetched = lazy(fetch);
  return function View(props: Props) {
    const [attempt, setAttempt] = useState(1);
    const again = () => {
      Fetched = lazy(fetch); // React remembers that the first could not be fetched
      setAttempt(attempt + 1);
    };
    return (
      <NotShown key={attempt} again={again}>
        <Fetched {...props} />
      </NotShown>
    );
  };
}
