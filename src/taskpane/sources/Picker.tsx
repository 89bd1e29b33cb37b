import { Button, Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { allCosts } from "../../catalogue/findCosts";
import type { Grade, Scope, UnitCost } from "../../catalogue/unitCost";
import { sourceWords } from "../../locales/sourceWords";
import { payerName, unitCostWords } from "../../locales/unitCostWords";
import type { Scenario } from "../../workbook/scenario";
import { useSaying, useWords } from "../words";
import { CostEntry } from "./CostEntry";
import { everything, findFiltered, type Filter } from "./filter";
import { Part } from "./Part";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 128px), 1fr))",
    gap: tokens.spacingVerticalS,
    "& > *, & > * > *": { minWidth: 0 },
    "& select": { minWidth: 0, width: "100%" },
  },
  list: { display: "flex", flexDirection: "column" },
});

/** So many are shown at first, and so many more each time. */
const atATime = 10;

/** Search and filters, and what they find. */
export function Picker({
  scenario,
  chosen,
  own,
}: {
  scenario: Scenario;
  chosen: readonly UnitCost[];
  own: readonly UnitCost[];
}) {
  const { language } = useWords();
  const says = useSaying(sourceWords).picker;
  const styles = useStyles();
  const [filter, setFilter] = useState<Filter>(everything);
  const [shown, setShown] = useState(atATime);
  const wanted = useDeferredValue(filter);
  const found = useMemo(() => findFiltered(wanted, own), [wanted, own]);
  const payers = useMemo(() => [...new Set(allCosts(own).map(({ cost }) => cost.payer))], [own]);
  const years = useMemo(() => [...new Set(allCosts(own).map(({ cost }) => cost.priceYear))].sort(), [own]);
  const change = (part: Partial<Filter>) => {
    setFilter({ ...filter, ...part });
    setShown(atATime);
  };
  return (
    <Part title={says.title}>
      <Field label={says.search}>
        <Input type="search" value={filter.search} onChange={(_, { value }) => change({ search: value })} />
      </Field>
      <div className={styles.filters}>
        <Choice
          label={says.payer}
          value={filter.payer}
          options={payers.map((id) => [id, payerName(id, language)])}
          choose={(payer) => change({ payer })}
        />
        <Choice
          label={says.scope}
          value={filter.scope}
          options={Object.entries(unitCostWords[language].scopes)}
          choose={(scope) => change({ scope: scope as Scope | "" })}
        />
        <Choice
          label={says.grade}
          value={filter.grade}
          options={Object.entries(says.grades)}
          choose={(grade) => change({ grade: grade as Grade | "" })}
        />
        <Choice
          label={says.fromYear}
          value={String(filter.fromYear ?? "")}
          options={years.map((year) => [String(year), String(year)])}
          choose={(year) => change({ fromYear: year === "" ? null : Number(year) })}
        />
      </div>
      <Text size={200} role="status">
        {found.length === 0 ? says.none : says.found(found.length)}
      </Text>
      <div className={styles.list}>
        {found.slice(0, shown).map((one) => (
          <CostEntry key={`${one.isOwn} ${one.cost.code}`} found={one} scenario={scenario} chosen={chosen} />
        ))}
      </div>
      {found.length > shown && (
        <Button onClick={() => setShown(shown + atATime)}>{says.more(Math.min(atATime, found.length - shown))}</Button>
      )}
    </Part>
  );
}

function Choice({
  label,
  value,
  options,
  choose,
}: {
  label: string;
  value: string;
  options: (readonly [string, string])[];
  choose: (value: string) => void;
}) {
  const says = useSaying(sourceWords).picker;
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, { value: chosen }) => choose(chosen)}>
        <option value="">{says.all}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
