import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FigureImport } from "../../catalogue/importFigures";
import { scales, type Scale } from "../../catalogue/koladaFigures";
import { findMunicipality } from "../../catalogue/municipality";
import type { OwnFigure } from "../../catalogue/ownFigure";
import { figureName, municipalityWords } from "../../locales/municipalityWords";
import { exactNumber } from "../../locales/numbers";
import { sourceWords } from "../../locales/sourceWords";
import { useHands } from "../hands";
import { useSaying, useWords } from "../words";
import { outcomeSentence } from "../writing/outcome";
import { understoodFigures, type Said } from "./brought";
import { previewStyle } from "./previewStyle";
import { RefusedRows } from "./RefusedRows";

const useStyles = makeStyles({
  preview: previewStyle,
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  warning: { color: tokens.colorPaletteRedForeground1 },
});

/** So many figures are shown. */
const shownFigures = 20;

/** What an export was understood to hold; asks what its kronor are counted in, and writes nothing until the person says so. */
export function FigurePreview({
  read,
  name,
  done,
}: {
  read: FigureImport;
  name: string;
  done: (sentence: string) => void;
}) {
  const { language, pane } = useWords();
  const { figures: say, import: says, own } = useSaying(sourceWords);
  const styles = useStyles();
  const { writeOwnFigures } = useHands();
  const [municipality, setMunicipality] = useState<string | null>(null);
  const [said, setSaid] = useState<Said>({});
  const [came, setCame] = useState("");
  const codes = [...new Set(read.figures.map((figure) => figure.municipality))];
  const understood = understoodFigures(read.figures, municipality, said, language);
  const nameOf = (code: string) => findMunicipality(code)?.name ?? code;
  const told = (figure: OwnFigure) => {
    const value = say.value(exactNumber(figure.value, language), municipalityWords[language].units[figure.unit]);
    return `${say.figure(figureName(figure.id, language), figure.year, nameOf(figure.municipality), value)} (${figure.source})`;
  };
  const isAsked = understood.asked.some((title) => said[title] === undefined);
  const take = async () => {
    const written = await writeOwnFigures(understood.figures, language);
    if (written.outcome === "written") done(say.taken(understood.figures.length));
    else setCame(outcomeSentence(written, pane));
  };
  return (
    <div className={styles.preview}>
      <Text weight="semibold">{says.from(name)}</Text>
      {read.figures.length === 0 && <Text role="status">{say.nothing}</Text>}
      {codes.length > 1 && (
        <Field label={say.municipality}>
          <Select value={municipality ?? ""} onChange={(_, { value }) => setMunicipality(value === "" ? null : value)}>
            <option value="">{say.all}</option>
            {codes.map((code) => (
              <option key={code} value={code}>
                {nameOf(code)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {understood.asked.map((title) => (
        <Field key={title} label={say.unit(title)} required>
          <Select
            value={said[title] ?? ""}
            onChange={(_, { value }) => setSaid({ ...said, [title]: value === "" ? undefined : (value as Scale) })}
          >
            <option value="">{say.ask}</option>
            {scales.map((scale) => (
              <option key={scale} value={scale}>
                {say.scales[scale]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <ul>
        {understood.figures.slice(0, shownFigures).map((figure) => (
          <li key={told(figure)}>{told(figure)}</li>
        ))}
      </ul>
      {understood.figures.length > shownFigures && <Text>{own.more(understood.figures.length - shownFigures)}</Text>}
      {understood.mistaken.map(({ figure, is }) => (
        <Text key={told(figure)} className={styles.warning}>
          {say.mistake[is](figureName(figure.id, language), figure.year)}
        </Text>
      ))}
      {understood.withoutInhabitants.map(({ title, id, year }) => (
        <Text key={`${id} ${year}`}>{say.noInhabitants(title, year)}</Text>
      ))}
      {read.refused.length > 0 && (
        <>
          <Text weight="semibold">{says.refused}</Text>
          <RefusedRows refused={read.refused} />
        </>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={understood.figures.length === 0 || isAsked} onClick={() => void take()}>
          {say.take(understood.figures.length)}
        </Button>
        <Button onClick={() => done("")}>{says.cancel}</Button>
      </div>
      <Text size={200} role="status">
        {came}
      </Text>
    </div>
  );
}
