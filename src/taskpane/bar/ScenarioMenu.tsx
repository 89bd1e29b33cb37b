import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { Fragment, type RefObject } from "react";
import { MenuButton } from "./MenuButton";

/** One line of the menu, and what it does. */
export interface Choice {
  label: string;
  act: () => void;
}

/** The menu of what can be done with scenarios, and of what is about the pane itself, in groups. */
export default function ScenarioMenu({
  groups,
  button,
  isOpenAtOnce,
}: {
  groups: readonly (readonly Choice[])[];
  button: RefObject<HTMLButtonElement | null>;
  /** Its button was pressed before it was here. */
  isOpenAtOnce: boolean;
}) {
  return (
    <Menu defaultOpen={isOpenAtOnce}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton ref={button} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {groups
            .filter((items) => items.length > 0)
            .map((items, index) => (
              <Fragment key={items[0]!.label}>
                {index > 0 && <MenuDivider />}
                {items.map(({ label, act }) => (
                  <MenuItem key={label} onClick={act}>
                    {label}
                  </MenuItem>
                ))}
              </Fragment>
            ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
