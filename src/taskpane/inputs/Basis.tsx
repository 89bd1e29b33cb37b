import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { inputFormWords } from "../../locales/inputFormWords";
import type { Input } from "../../workbook/scenario";
import { dueSource } from "../dueSource";
import { useSaying, useWords } from "../words";
import { sortOf, typedText } from "../kinds";
import { hasSpread } from "./refusal";

const useStyles = makeStyles({
  basis: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  text: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
    overflow: "hidden",
  },
  button: { minWidth: 0, flexShrink: 0, minHeight: "24px", padding: `0 ${tokens.spacingHorizontalXS}` },
});

interface BasisProps {
  input: Input;
  isOpen: boolean;
  isLocked: boolean;
  toggle: () => void;
}

/** What an input rests on, in a line: spread, grade and source. */
export function Basis({ input, isOpen, isLocked, toggle }: BasisProps) {
  const { language } = useWords();
  const { field } = useSaying(inputFormWords);
  const styles = useStyles();
  if (input.block === "Choices") return null;
  const { kind } = sortOf(input.id, input.value);
  const shown = (value: number) => typedText(value, kind, language);
  const { low, high, grade, source } = input;
  const isSpread = hasSpread(input);
  const parts = [
    ...(isSpread ? [low === null || high === null ? field.noSpread : field.spread(shown(low), shown(high))] : []),
    ...(grade ? [field.grade(grade)] : []),
    dueSource(source, language) || field.noSource,
  ];
  return (
    <div className={styles.basis}>
      <span className={styles.text}>{parts.join(" · ")}</span>
      {!isLocked && (
        <Button
          className={styles.button}
          appearance="subtle"
          size="small"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? field.close : field.change}: ${(isSpread ? field.more : field.moreSource)(input.label)}`}
          onClick={toggle}
        >
          {isOpen ? field.close : field.change}
        </Button>
      )}
    </div>
  );
}
