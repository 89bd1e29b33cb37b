import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { sources as english } from "../../locales/en/sources";
import { sources as swedish } from "../../locales/sv/sources";
import { useOwnTable } from "../ownTable";
import type { ViewProps } from "../views";
import { useSaying } from "../words";
import { Basis } from "./Basis";
import { Chosen } from "./Chosen";
import { chosenIn } from "./chosen";
import { Indices } from "./Indices";
import { OwnCosts } from "./OwnCosts";
import { Picker } from "./Picker";
import { Profiles } from "./Profiles";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, minWidth: 0 },
});

/** Where the figures come from: whose prices, what is chosen, what can be chosen, and the municipality's own. */
export default function Sources({ scenario }: ViewProps) {
  const says = useSaying(english, swedish);
  const styles = useStyles();
  const { own } = useOwnTable();
  const chosen = useMemo(() => chosenIn(scenario, own), [scenario, own]);
  return (
    <section className={styles.section} aria-labelledby="sources">
      <Subtitle2 as="h2" id="sources">
        {says.title}
      </Subtitle2>
      <Basis scenario={scenario} />
      <Chosen chosen={chosen} own={own} />
      <Picker scenario={scenario} chosen={chosen} own={own} />
      <Profiles scenario={scenario} />
      <OwnCosts />
      <Indices />
    </section>
  );
}
