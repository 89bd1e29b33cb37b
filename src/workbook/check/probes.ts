import { idsOf } from "../../model/ids";
import { codeOf } from "../refusal";
import type { Answer } from "./answer";
import { eventProbes } from "./eventProbes";
import { functionProbes } from "./functionProbes";
import type { Probe } from "./probeCells";
import { sheetProbes } from "./sheetProbes";
import { storedName } from "./storedName";

/** What is asked of this Excel by doing something and looking what comes of it. */
const probes = { ...sheetProbes, ...functionProbes, ...eventProbes, storedName } satisfies Record<string, Probe>;
export type ProbeId = keyof typeof probes;
export const probeIds = idsOf(probes);

/** What this Excel answers where it refuses, by its code. */
async function orCode(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    return { kind: "refused", code: codeOf(error) ?? String(error) };
  }
}

/** Asks every probe, one after the other, and tells each answer as it comes. */
export async function askProbes(sheetId: string, tell: (id: ProbeId, answer: Answer) => void): Promise<void> {
  for (const id of probeIds) tell(id, await orCode(() => probes[id](sheetId)));
}
