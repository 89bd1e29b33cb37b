import { Button, Field, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { findMunicipality } from "../../catalogue/municipality";
import type { OwnFigure } from "../../catalogue/ownFigure";
import { sourceWords } from "../../locales/sourceWords";
import { sourcedColumns } from "../../stories/scenarioFormat";
import type { Scenario } from "../../workbook/scenario";
import { useSaying, useWords } from "../words";
import { Refused } from "../writing/Refused";
import { useWriting } from "../writing/useWriting";
import { bookEdits, booksFor } from "./bookEdits";

/** Puts the figures that a municipality has brought into a scenario's books, after they have been looked at. */
export function FillBooks({ scenario, own }: { scenario: Scenario; own: readonly OwnFigure[] }) {
  const { language, number, inputs } = useWords();
  const { figures } = useSaying(sourceWords);
  const say = figures.books;
  const { put, trouble, say: tell } = useWriting();
  const [isDone, setDone] = useState(false);
  const codes = [...new Set(own.map(({ municipality }) => municipality))];
  const [chosen, setChosen] = useState(codes[0] ?? "");
  const municipality = findMunicipality(chosen);
  const books = municipality ? booksFor(scenario, municipality, own, language) : null;
  if (!books || scenario.lock !== null) return null;
  const edits = bookEdits(scenario, books);
  if (edits.length === 0) return null;
  const { columns, equity, reserve, balance } = books;
  const kronor = (amount: number) => number(amount, "kronor");
  const openings = [["openingEquity", equity] as const, ["openingReserve", reserve] as const];
  return (
    <>
      <Text weight="semibold">{say.title(scenario.name)}</Text>
      {codes.length > 1 && (
        <Field label={figures.municipality}>
          <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
            {codes.map((code) => (
              <option key={code} value={code}>
                {findMunicipality(code)?.name ?? code}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <ul>
        {sourcedColumns.map((column) => {
          const found = columns[column];
          if (!found) return null;
          const [first, last] = [found.amounts[0]!, found.amounts.at(-1)!];
          return (
            <li key={column}>
              {say.column(inputs.books[column][0]!, kronor(first), kronor(last), found.amounts.length)} {found.source}
            </li>
          );
        })}
        {openings.map(
          ([id, opening]) =>
            opening && (
              <li key={id}>
                {say.opening(inputs.terms[id][0]!, kronor(Number(opening.value)))} {opening.source}
              </li>
            ),
        )}
        {balance !== null && <li>{balance}</li>}
      </ul>
      <Text size={200}>{say.replaces}</Text>
      <Button onClick={() => void put(edits, () => setDone(true))}>{say.put}</Button>
      {trouble && (
        <div role="alert">
          <Refused trouble={trouble} leave={() => tell(null)} />
        </div>
      )}
      <Text size={200} role="status">
        {isDone ? say.done : ""}
      </Text>
    </>
  );
}
