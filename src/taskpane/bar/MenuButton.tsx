import { Button, type ButtonProps } from "@fluentui/react-components";
import type { Ref } from "react";
import { useWords } from "../words";

/** The button of the menu, before and after the menu itself has been fetched. */
export function MenuButton({ ref, ...props }: ButtonProps & { ref?: Ref<HTMLButtonElement> }) {
  return (
    <Button
      {...props}
      ref={ref}
      size="small"
      aria-label={useWords().pane.bar.menu}
      style={{ flexShrink: 0 }}
      icon={
        <svg viewBox="0 0 20 20" width="20" height="20" fill="currentColor" aria-hidden="true">
          {[4, 10, 16].map((x) => (
            <circle key={x} cx={x} cy={10} r={1.5} />
          ))}
        </svg>
      }
    />
  );
}
