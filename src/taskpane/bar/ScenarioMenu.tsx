import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useWords } from "../words";

/** One line of the menu, and what it does. */
export interface Choice {
  label: string;
  act: () => void;
}

/** The menu of what can be done with scenarios. */
export default function ScenarioMenu({
  items,
  button,
  isOpenAtOnce,
}: {
  items: readonly Choice[];
  button: RefObject<HTMLButtonElement | null>;
  /** Its button was pressed before it was here. */
  isOpenAtOnce: boolean;
}) {
  return (
    <Menu defaultOpen={isOpenAtOnce}>
      <MenuTrigger disableButtonEnhancement>
        <Button ref={button}>{useWords().pane.bar.menu}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {items.map(({ label, act }) => (
            <MenuItem key={label} onClick={act}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
