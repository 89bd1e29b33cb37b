import { Select } from "@fluentui/react-components";
import { inputFormWords } from "../../locales/inputFormWords";
import { useSaying } from "../words";

/** How much a figure's source can carry: a grade, or none. */
export function GradeSelect({ grade, change }: { grade: string; change: (grade: string) => void }) {
  const { field } = useSaying(inputFormWords);
  return (
    <Select value={grade} onChange={(_, { value }) => change(value)}>
      <option value="">{field.ungraded}</option>
      {Object.entries(field.grades).map(([id, word]) => (
        <option key={id} value={id}>
          {word}
        </option>
      ))}
    </Select>
  );
}
