import { Button, Link } from "@fluentui/react-components";
import { isHelpAsked } from "../commands";
import { helpPage } from "../pages";
import { useWords } from "../words";
import { Message } from "./Message";

/** The help, where the ribbon's button may not open a window of its own: a link in the pane may. */
export function HelpAsked() {
  const { pane, language } = useWords();
  const close = () => isHelpAsked.tell(false);
  if (!isHelpAsked.use()) return null;
  return (
    <Message intent="info" title={pane.bar.help}>
      <Link href={helpPage(language)} target="_blank" onClick={close}>
        {pane.command.openHelp}
      </Link>{" "}
      <Button onClick={close}>{pane.command.close}</Button>
    </Message>
  );
}
