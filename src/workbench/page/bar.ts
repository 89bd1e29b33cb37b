import type { Workbench } from "../../locales/en/workbench";
import { addressWith, type Choices } from "./choices";

/** What the bar's controls do. */
export interface BarActions {
  openStory(id: string): void;
  undo(): void;
  redo(): void;
  showPane(shown: boolean): void;
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

function paneButton(words: Workbench, show: (shown: boolean) => void): HTMLButtonElement {
  let shown = true;
  const made = button(words.hidePane, () => {
    shown = !shown;
    made.textContent = shown ? words.hidePane : words.showPane;
    made.setAttribute("aria-expanded", String(shown));
    show(shown);
  });
  made.setAttribute("aria-expanded", "true");
  made.setAttribute("aria-controls", "pane");
  return made;
}

/** The help opens beside the workbench, where nothing of an open workbook is lost. */
function helpLink(words: Workbench, { language }: Choices): HTMLAnchorElement {
  const made = document.createElement("a");
  made.textContent = words.help;
  made.href = `help/${language}/index.html`;
  made.target = "_blank";
  return made;
}

/** The bar above the grid: which example, which language, which Excel, undo and redo. */
export function fillBar(
  bar: HTMLElement,
  words: Workbench,
  choices: Choices,
  stories: { id: string; title: string }[],
  actions: BarActions,
): void {
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
    paneButton(words, actions.showPane),
    helpLink(words, choices),
    purpose,
  );
}
