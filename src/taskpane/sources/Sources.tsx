import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useOwnTable } from "../ownTable";
import type { ViewProps } from "../views";
import { Basis } from "./Basis";
import { Chosen } from "./Chosen";
import { chosenIn, rowYear } from "./chosen";
import { Indices } from "./Indices";
import { OwnCosts } from "./OwnCosts";
import { OwnFigures } from "./OwnFigures";
import { Picker } from "./Picker";
import { Profiles } from "./Profiles";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, minWidth: 0 },
});

/** Where the figures come from: whose prices, what is chosen, what can be chosen, and the municipality's own. */
export default function Sources({ scenario }: ViewProps) {
  const styles = useStyles();
  const { own } = useOwnTable();
  const chosen = useMemo(() => chosenIn(scenario, own), [scenario, own]);
  return (
    <div className={styles.section} id="sources">
      <Basis scenario={scenario} />
      <Chosen chosen={chosen} own={own} priceYear={rowYear(scenario)} />
      <Picker scenario={scenario} chosen={chosen} own={own} />
      <Profiles scenario={scenario} />
      <OwnCosts />
      <OwnFigures scenario={scenario} />
      <Indices />
    </div>
  );
}
