import {
  Button,
  FluentProvider,
  Link,
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { Fragment, useSyncExternalStore, type ReactNode } from "react";
import { idsOf } from "../../model/ids";
import { filesWords } from "../../locales/filesWords";
import { languageOf } from "../../locales/language";
import type { workbenchWords } from "../../locales/workbenchWords";
import { Ask } from "../../taskpane/states/Ask";
import { schemeOf, themeOf } from "../../taskpane/theme";
import type { Told } from "../../taskpane/told";
import type { Choices } from "./choices";
import type { Files } from "./files";
import { Notices } from "./Notices";

export type WorkbenchWords = typeof workbenchWords.en;

/** A line of a menu, and what it does. */
export interface Deed {
  label: string;
  act: () => void;
}

/** What the bar shows that changes while the page is open. */
export interface Shown {
  /** The example that is open; null for a workbook of one's own. */
  story: string | null;
  isPaneShown: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** What was asked for that would throw away the open workbook; null for nothing. */
  asked: (() => void) | null;
}

/** What the bar's controls do. */
export interface BarActions {
  /** The menu of the file, in groups. */
  file: readonly (readonly Deed[])[];
  openStory(id: string): void;
  change(choices: Partial<Choices>): void;
  undo(): void;
  redo(): void;
  showPane(isShown: boolean): void;
  /** A button of the ribbon was pressed. */
  press(id: keyof WorkbenchWords["ribbon"]): void;
  /** The person does not want to throw the workbook away. */
  stay(): void;
}

/** Here grid and pane stand below each other, and the bar has room for the half of its controls. */
const narrow = "(max-width: 700px)";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "& button": { flexShrink: 0, minWidth: 0, fontWeight: tokens.fontWeightRegular },
  },
  title: {
    margin: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase300,
    // the tab's title says it too: to the eye a line is worth more here
    [`@media ${narrow}`]: {
      position: "absolute",
      width: "1px",
      height: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
    },
  },
  ribbon: {
    display: "flex",
    flexWrap: "wrap",
    marginInline: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalXS,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  space: { flexGrow: 1 },
  help: { paddingInline: tokens.spacingHorizontalS, lineHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

/** One quiet line above the grid: file, undo, example, the add-in's group of the ribbon, language, which Excel, the pane; two where it is narrow. */
export function Bar({
  words,
  choices,
  stories,
  shown,
  actions,
  files,
}: {
  words: WorkbenchWords;
  choices: Choices;
  stories: readonly { id: string; title: string }[];
  shown: Told<Shown>;
  actions: BarActions;
  files: Files;
}) {
  const styles = useStyles();
  const { story, isPaneShown, canUndo, canRedo, asked } = shown.use();
  const theme = themeOf(
    choices.theme === "dark" ? "#000000" : "#ffffff",
    matchMedia("(forced-colors: active)").matches,
  );
  const isNarrow = useIsNarrow();
  const ribbon = idsOf(words.ribbon).map((id): Deed => ({ label: words.ribbon[id], act: () => actions.press(id) }));
  const help = `help/${choices.language}/index.html`;
  const pane: Deed = {
    label: isPaneShown ? words.hidePane : words.showPane,
    act: () => actions.showPane(!isPaneShown),
  };
  const chosenOnce: Choice[] = [
    {
      name: "language",
      label: words.language,
      chosen: choices.language,
      options: [
        ["sv", "Svenska"],
        ["en", "English"],
      ],
      choose: (language) => actions.change({ language: languageOf(language) }),
    },
    {
      name: "platform",
      label: words.platform,
      chosen: choices.platform,
      options: Object.entries(words.platforms),
      choose: (platform) => actions.change({ platform: platform === "OfficeOnline" ? platform : "Win32" }),
    },
  ];
  return (
    <FluentProvider theme={theme} style={{ colorScheme: schemeOf(theme) }}>
      <div className={styles.bar}>
        <h1 className={styles.title} title={words.purpose}>
          {words.title}
        </h1>
        <Deeds label={words.file.menu} groups={actions.file} />
        <Plain label={words.undo} act={actions.undo} isOff={!canUndo} />
        <Plain label={words.redo} act={actions.redo} isOff={!canRedo} />
        <OneOf
          name="story"
          label={words.story}
          chosen={story}
          options={stories.map(({ id, title }) => [id, title])}
          choose={actions.openStory}
        />
        {isNarrow ? (
          <>
            <Deeds label={words.ribbonGroup} groups={[ribbon]} />
            <Drop label={words.more} chosen={{ language: choices.language, platform: choices.platform }}>
              {chosenOnce.map((one) => (
                <MenuGroup key={one.name}>
                  <MenuGroupHeader>{one.label}</MenuGroupHeader>
                  <Options {...one} />
                </MenuGroup>
              ))}
              <MenuDivider />
              <MenuItemLink href={help} target="_blank">
                {words.help}
              </MenuItemLink>
              <MenuItem onClick={pane.act}>{pane.label}</MenuItem>
            </Drop>
          </>
        ) : (
          <>
            <div className={styles.ribbon} role="group" aria-label={words.ribbonGroup}>
              {ribbon.map(({ label, act }) => (
                <Plain key={label} label={label} act={act} />
              ))}
            </div>
            <span className={styles.space} />
            {chosenOnce.map((one) => (
              <OneOf key={one.name} {...one} />
            ))}
            <Link className={styles.help} href={help} target="_blank">
              {words.help}
            </Link>
            <Button
              size="small"
              appearance="subtle"
              aria-expanded={isPaneShown}
              aria-controls="pane"
              onClick={pane.act}
            >
              {pane.label}
            </Button>
          </>
        )}
      </div>
      {asked && (
        <Ask
          title={words.leave.title}
          says={words.leave.says}
          yes={words.leave.yes}
          no={words.leave.no}
          go={asked}
          leave={actions.stay}
        />
      )}
      <Notices files={files} say={filesWords[choices.language]} />
    </FluentProvider>
  );
}

function useIsNarrow(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(narrow).matches);
}

function listen(changed: () => void): () => void {
  const width = matchMedia(narrow);
  width.addEventListener("change", changed);
  return () => width.removeEventListener("change", changed);
}

function Plain({ label, act, isOff = false }: { label: string; act: () => void; isOff?: boolean }) {
  return (
    <Button size="small" appearance="subtle" disabledFocusable={isOff} onClick={act}>
      {label}
    </Button>
  );
}

/** A menu of what can be done. */
function Deeds({ label, groups }: { label: string; groups: readonly (readonly Deed[])[] }) {
  return (
    <Drop label={label}>
      {groups.map((deeds, place) => (
        <Fragment key={deeds[0]?.label}>
          {place > 0 && <MenuDivider />}
          {deeds.map((deed) => (
            <MenuItem key={deed.label} onClick={deed.act}>
              {deed.label}
            </MenuItem>
          ))}
        </Fragment>
      ))}
    </Drop>
  );
}

/** Something of which one of several is chosen. */
interface Choice {
  name: string;
  label: string;
  chosen: string | null;
  options: readonly [value: string, text: string][];
  choose: (value: string) => void;
}

/** A menu in which one of several is chosen. */
function OneOf(choice: Choice) {
  const { name, label, chosen } = choice;
  return (
    <Drop label={label} chosen={{ [name]: chosen }}>
      <Options {...choice} />
    </Drop>
  );
}

function Options({ name, options, choose }: Choice) {
  return options.map(([value, text]) => (
    <MenuItemRadio key={value} name={name} value={value} onClick={() => choose(value)}>
      {text}
    </MenuItemRadio>
  ));
}

/** A button of the bar with what drops from it. */
function Drop({
  label,
  chosen = {},
  children,
}: {
  label: string;
  /** What is chosen of each that can be. */
  chosen?: Record<string, string | null>;
  children: ReactNode;
}) {
  const values = Object.entries(chosen).map(([name, value]) => [name, value === null ? [] : [value]] as const);
  return (
    <Menu checkedValues={Object.fromEntries(values)}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle">
          {label}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
