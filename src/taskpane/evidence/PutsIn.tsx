import { Text } from "@fluentui/react-components";
import type { Finding } from "../../catalogue/finding";
import { findingDetails } from "../../catalogue/findingDetails";
import { offeredEffect } from "../../catalogue/offeredEffect";
import { evidencePickerWords } from "../../locales/evidencePickerWords";
import { evidenceWords } from "../../locales/evidenceWords";
import { useSaying, useWords } from "../words";

/** What a finding would put into the input effect, and with what; or why it would put in nothing. */
export function PutsIn({ found }: { found: Finding }) {
  const { language, number } = useWords();
  const { puts, putsNot } = useSaying(evidencePickerWords);
  const offered = offeredEffect(found, findingDetails[found.code]!);
  if (typeof offered === "string") return <Text>{putsNot(evidenceWords[language].noReduction[offered])}</Text>;
  const { value, low, high } = offered;
  const share = (one: number) => number(one, "share");
  const parts = [
    puts.effect(share(value)),
    low === null || high === null ? puts.noSpread : puts.spread(share(low), share(high)),
    puts.basis,
    puts.source(found.grade),
  ];
  return <Text>{`${parts.join("; ")}.`}</Text>;
}
