import type { ReactNode } from "react";
import { originOf } from "../../catalogue/assumptions";
import { inputFormWords } from "../../locales/inputFormWords";
import type { Input, Scenario } from "../../workbook/scenario";
import { Fold } from "../Fold";
import { useSaying } from "../words";
import { useFields } from "./fields";
import { InputField } from "./InputField";
import { remedy, unusual } from "./unusual";

interface GroupProps {
  id: string;
  title: string;
  members: readonly Input[];
  scenario: Scenario;
  /** Only its title is in sight until it is opened, with what is to be looked at in it. */
  isFolded: boolean;
}

/** Inputs of one kind, in sight or a press away. */
export function InputGroup({ id, title, members, scenario, isFolded }: GroupProps) {
  const { field, folded } = useSaying(inputFormWords);
  const styles = useFields();
  if (members.length === 0) return null;
  const thisYear = new Date().getFullYear();
  const marks = members.map((input) => unusual(input, scenario, thisYear));
  const isNet = ({ id, value }: Input) => id === "deadweight" && scenario.effectBasis === "comparison" && value === 0;
  const fields: ReactNode = members.map((input, index) => (
    <InputField
      key={`${input.block} ${input.label}`}
      input={input}
      isLocked={scenario.lock !== null}
      unusual={marks[index]!}
      remedy={remedy(input, scenario)}
      decided={isNet(input) ? field.netAlready : undefined}
    />
  ));
  if (!isFolded)
    return (
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{title}</legend>
        {fields}
      </fieldset>
    );
  const weighed = members.filter(({ block }) => block !== "Choices").map(originOf);
  const count = (origin: (typeof weighed)[number]) => weighed.filter((one) => one === origin).length;
  const odd = marks.filter(({ length }) => length > 0).length;
  return (
    <Fold id={id} title={title} told={folded(members.length, count("invented"), count("none"), odd)} isPart>
      <div className={styles.group} role="group" aria-labelledby={id}>
        {fields}
      </div>
    </Fold>
  );
}
