import { MessageBar, MessageBarBody, MessageBarTitle, type MessageBarIntent } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A state of the pane in words: a title and what to do about it. */
export function Message({ intent, title, children }: { intent: MessageBarIntent; title: string; children: ReactNode }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <div>{children}</div>
      </MessageBarBody>
    </MessageBar>
  );
}
