import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { municipalities, nearestMunicipalities } from "../../catalogue/municipality";
import { beginningWords } from "../../locales/beginningWords";
import { unitCostWords } from "../../locales/unitCostWords";
import { Caution } from "../CatalogueEntry";
import { Heard } from "../states/Heard";
import { isPast } from "../today";
import { useSaying, useWords } from "../words";
import type { Asking } from "./asking";
import { figureWith, municipalityOf } from "./draft";
import { Question } from "./Question";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Which municipality: one of 290, by the beginning of its name or its code, or what somebody calls their own. */
export function PlaceQuestion({ asking }: { asking: Asking }) {
  const { number } = useWords();
  const { place: say } = useSaying(beginningWords);
  const { due } = useSaying(unitCostWords);
  const styles = useStyles();
  const list = useId();
  const { draft, known, change } = asking;
  const typed = draft.place.trim();
  const municipality = municipalityOf(draft);
  const population = municipality && figureWith("population", municipality, known);
  const rate = municipality && figureWith("taxRate", municipality, known);
  const isDue = [population, rate].some((figure) => figure && isPast(figure.review));
  const isUnknown = typed !== "" && !municipality && !draft.isOther;
  const complaint = asking.complaintOf("place");
  const told =
    municipality && population
      ? say.known(municipality.name, municipality.county, number(Number(population.value), "persons"), population.year)
      : isUnknown
        ? say.unknown
        : draft.isOther
          ? say.isOther(typed)
          : "";
  return (
    <Question number={1} title={say.title}>
      <Field
        label={say.label}
        hint={say.hint}
        validationState={complaint ? "error" : "none"}
        validationMessage={complaint}
      >
        <Input
          value={draft.place}
          list={list}
          autoComplete="off"
          onChange={(_, { value }) => change({ place: value, isOther: false })}
        />
      </Field>
      <datalist id={list}>
        {municipalities().map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      <div>
        {told !== "" && <Text size={200}>{told}</Text>}
        {isDue && <Caution>{due}</Caution>}
      </div>
      <Heard says={told} />
      {isUnknown && (
        <div className={styles.buttons}>
          {nearestMunicipalities(typed).map((name) => (
            <Button key={name} size="small" onClick={() => change({ place: name, isOther: false })}>
              {say.did(name)}
            </Button>
          ))}
          <Button size="small" onClick={() => change({ isOther: true })}>
            {say.other(typed)}
          </Button>
        </div>
      )}
    </Question>
  );
}
