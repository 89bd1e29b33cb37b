import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useWords } from "../words";
import { Message } from "./Message";

interface NotShownProps {
  again: () => void;
  children: ReactNode;
}

/** Shows a view, or why it cannot be shown; the rest of the pane stands. */
export class NotShown extends Component<NotShownProps, { error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <WhyNot error={error} again={this.props.again} />;
  }
}

/** The name that webpack gives a part of the page that could not be fetched. */
const notFetched = "ChunkLoadError";

function WhyNot({ error, again }: { error: Error; again: () => void }) {
  const { pane } = useWords();
  const { notShown: says } = pane;
  const isOffline = error.name === notFetched;
  return (
    <div role="alert">
      <Message intent="error" title={isOffline ? says.offline : says.broken}>
        {isOffline ? says.offlineSays : error.message} <Button onClick={again}>{says.again}</Button>
      </Message>
    </div>
  );
}
