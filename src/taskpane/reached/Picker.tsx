import { Field, makeStyles, Select } from "@fluentui/react-components";
import { reachedWords } from "../../locales/reachedWords";
import { useSaying } from "../words";
import type { Numbers } from "../explained/explanation";
import type { GroupId, NumberId } from "../explained/shownNumber";

const useStyles = makeStyles({
  which: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0 } },
});

/** Which number: every one that the pane shows, by view, and then which of its row. */
export function Picker({
  numbers,
  shown,
  choose,
}: {
  numbers: ReadonlyMap<GroupId, Numbers>;
  shown: NumberId;
  choose: (number: NumberId) => void;
}) {
  const say = useSaying(reachedWords);
  const styles = useStyles();
  const { variants } = numbers.get(shown.group)!;
  const asked: Partial<Record<GroupId, string>> = say.variants;
  const rows = new Map<string, { group: GroupId; row: string }>();
  for (const [group, { rows: those }] of numbers) {
    for (const { id } of those) rows.set(optionOf(group, id), { group, row: id });
  }
  const chooseRow = (value: string) => {
    const { group, row } = rows.get(value)!;
    const isThere = group === shown.group;
    choose({ ...shown, group, row, variant: isThere ? shown.variant : (numbers.get(group)!.variants[0]?.id ?? "") });
  };
  return (
    <>
      <Field className={styles.which} label={say.which}>
        <Select value={optionOf(shown.group, shown.row)} onChange={(_, { value }) => chooseRow(value)}>
          {[...numbers].map(([group, { rows: those }]) => (
            <optgroup key={group} label={say.groups[group]}>
              {those.map(({ id, name }) => (
                <option key={id} value={optionOf(group, id)}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      {variants.length > 0 && (
        <Field className={styles.which} label={asked[shown.group]}>
          <Select value={shown.variant} onChange={(_, { value }) => choose({ ...shown, variant: value })}>
            {variants.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}

function optionOf(group: GroupId, row: string): string {
  return `${group} ${row}`;
}
