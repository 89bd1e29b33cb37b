import { Button, FluentProvider } from "@fluentui/react-components";
import { otherBuildWords } from "../../locales/otherBuildWords";
import type { Language } from "../../locales/language";
import { readAnew, type Meeting } from "../otherBuild";
import { schemeOf } from "../theme";
import { useTheme } from "../useTheme";
import { Message } from "./Message";

interface OtherBuildProps {
  language: Language;
  met: Exclude<Meeting, "same">;
  page: string;
  functions: string;
}

/** Stands in the pane's place while it is read anew, and where that has not helped. */
export function OtherBuild({ language, met, page, functions }: OtherBuildProps) {
  const theme = useTheme();
  const says = otherBuildWords[language];
  return (
    <FluentProvider theme={theme} style={{ colorScheme: schemeOf(theme) }}>
      <main role="alert">
        {met === "readAnew" ? (
          <Message intent="info" title={says.updated}>
            {says.readsAnew}
          </Message>
        ) : (
          <Message intent="error" title={says.differ}>
            {says.differSays(page, functions)} <Button onClick={() => void readAnew()}>{says.again}</Button>
          </Message>
        )}
      </main>
    </FluentProvider>
  );
}
