import type { workbenchWords } from "../../locales/workbenchWords";
import { addressWith, type Choices } from "./choices";

type Workbench = typeof workbenchWords.en;

/** What the bar's controls do. */
export interface BarActions {
  openStory(id: string): void;
  undo(): void;
  redo(): void;
  showPane(shown: boolean): void;
  /** A button of the ribbon was pressed that runs a function of the add-in. */
  press(id: string): void;
}

function choice(
  label: string,
  options: [value: string, text: string][],
  chosen: string,
  choose: (value: string) => void,
) {
  const wrapper = document.createElement("label");
  const select = document.createElement("select");
  for (const [value, text] of options) select.add(new Option(text, value, false, value === chosen));
  select.onchange = () => choose(select.value);
  wrapper.append(`${label} `, select);
  return wrapper;
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.onclick = press;
  return made;
}

/** The button that shows and hides the pane, and a way for others to do the same. */
function paneButton(words: Workbench, show: (shown: boolean) => void) {
  let shown = true;
  const set = (wanted: boolean) => {
    shown = wanted;
    made.textContent = shown ? words.hidePane : words.showPane;
    made.setAttribute("aria-expanded", String(shown));
    show(shown);
  };
  const made = button(words.hidePane, () => set(!shown));
  made.setAttribute("aria-expanded", "true");
  made.setAttribute("aria-controls", "pane");
  return { made, set };
}

/** The help opens beside the workbench, where nothing of an open workbook is lost. */
function helpLink(words: Workbench, { language }: Choices): HTMLAnchorElement {
  const made = document.createElement("a");
  made.textContent = words.help;
  made.href = `help/${language}/index.html`;
  made.target = "_blank";
  return made;
}

/** The add-in's group of Excel's ribbon: the buttons of the manifest that run a function. */
function ribbon(words: Workbench, press: (id: keyof Workbench["ribbon"]) => void): HTMLElement {
  const group = document.createElement("div");
  group.className = "ribbon";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", words.ribbonGroup);
  const label = document.createElement("span");
  label.textContent = words.ribbonGroup;
  const ids = Object.keys(words.ribbon) as (keyof Workbench["ribbon"])[];
  group.append(label, ...ids.map((id) => button(words.ribbon[id], () => press(id))));
  return group;
}

/**
 * The bar above the grid: which example, which language, which Excel, undo and redo, and the ribbon's group.
 *
 * @returns the way to show and hide the pane
 */
export function fillBar(
  bar: HTMLElement,
  words: Workbench,
  choices: Choices,
  stories: { id: string; title: string }[],
  actions: BarActions,
): (shown: boolean) => void {
  const heading = document.createElement("h1");
  heading.textContent = words.title;
  const purpose = document.createElement("p");
  purpose.textContent = words.purpose;
  const go = (changed: Partial<Choices>) =>
    window.location.assign(addressWith({ ...choices, ...currentStory(), ...changed }));
  const titles = stories.map(({ id, title }): [string, string] => [id, title]);
  const languages: [string, string][] = [
    ["sv", "Svenska"],
    ["en", "English"],
  ];
  const pane = paneButton(words, actions.showPane);
  const storyMenu = choice(words.story, titles, choices.story ?? stories[0]!.id, actions.openStory);
  const currentStory = () => ({ story: storyMenu.querySelector("select")!.value });
  bar.replaceChildren(
    heading,
    storyMenu,
    choice(words.language, languages, choices.language, (value) => go({ language: value as Choices["language"] })),
    choice(words.platform, Object.entries(words.platforms), choices.platform, (value) =>
      go({ platform: value as Choices["platform"] }),
    ),
    button(words.undo, actions.undo),
    button(words.redo, actions.redo),
    pane.made,
    helpLink(words, choices),
    ribbon(words, (id) => (id === "openPane" ? pane.set(true) : actions.press(id))),
    purpose,
  );
  return pane.set;
}
