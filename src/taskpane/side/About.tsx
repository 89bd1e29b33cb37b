import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { build } from "../../ranges/build";
import { useHands } from "../hands";
import { useWords } from "../words";

const useStyles = makeStyles({
  about: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
});

/** What the pane is, which version, under which licence, and where more is said. */
export default function About() {
  const { language, pane } = useWords();
  const { about } = pane;
  const styles = useStyles();
  const { openPage } = useHands();
  return (
    <div className={styles.about}>
      <Text>{about.purpose}</Text>
      <Text>{about.version(build)}</Text>
      <Text>{about.nothingSent}</Text>
      <Text>{about.licence}</Text>
      <Button onClick={() => void openPage(`help/${language}/index.html`)}>{pane.bar.help}</Button>
    </div>
  );
}
