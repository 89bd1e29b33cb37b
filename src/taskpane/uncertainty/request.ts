import { readUncertainProgramme } from "../../ranges/programme";
import type { SimulationRequest } from "../../simulation/request";
import type { Measure } from "../../workbook/scenario";

/** How much is drawn, and with which seed. */
export interface Settings {
  draws: number;
  seed: number;
}

/** What is simulated of a scenario's measure: its inputs and cost rows with their ranges. */
export function requestOf({ programmeCells, costs }: Measure, { draws, seed }: Settings): SimulationRequest {
  return { programme: readUncertainProgramme(programmeCells, costs), costs, draws, seed };
}
