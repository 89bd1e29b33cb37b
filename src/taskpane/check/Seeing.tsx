import { Radio, RadioGroup, Text } from "@fluentui/react-components";
import { idsOf } from "../../model/ids";
import { checkWords } from "../../locales/checkWords";
import { useSaying } from "../words";
import type { Seen } from "./support";

/** What only a person can see: each question is answered by looking, and the answers stand in the text for whoever helps. */
export function Seeing({ seen, tell }: { seen: Seen; tell: (seen: Seen) => void }) {
  const say = useSaying(checkWords);
  const ids = idsOf(say.seen.questions);
  return (
    <>
      <h3>{say.seen.title}</h3>
      {ids.map((id) => (
        <fieldset key={id}>
          <legend>
            <Text>{say.seen.questions[id]}</Text>
          </legend>
          <RadioGroup
            layout="horizontal"
            value={seen[id] === undefined ? "" : String(seen[id])}
            onChange={(_event, { value }) => tell({ ...seen, [id]: value === "true" })}
          >
            <Radio value="true" label={say.answers.yes} />
            <Radio value="false" label={say.answers.no} />
          </RadioGroup>
        </fieldset>
      ))}
    </>
  );
}
