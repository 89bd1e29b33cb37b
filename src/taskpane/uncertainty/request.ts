import { correctedForOptimism, type Optimism } from "../../model/optimism";
import { readUncertainProgramme } from "../../ranges/programme";
import type { SimulationRequest } from "../../simulation/request";
import type { SimulationSettings } from "../../stories/scenarioFormat";
import type { Scenario } from "../../workbook/scenario";

/** What decides the simulation of a scenario. */
type Simulated = Pick<Scenario, "measure" | "optimism" | "inputs">;

/**
 * What is simulated of a scenario: its inputs and cost rows with their ranges, corrected for optimism where the user
 * has filled in how much; null while the measure cannot be calculated.
 */
export function requestOf(scenario: Simulated, { draws, seed }: SimulationSettings): SimulationRequest | null {
  const { measure, optimism } = scenario;
  if (!measure) return null;
  const { programmeCells, costs } = measure;
  const programme = readUncertainProgramme(programmeCells, costs);
  return { programme: correctedForOptimism(programme, optimism, gradesOf(scenario)), costs, draws, seed };
}

/** What the grades of a scenario's costs and effect add and take. */
export function correctionOf(scenario: Pick<Scenario, "optimism" | "inputs">): Optimism {
  const { costs, effect } = gradesOf(scenario);
  return {
    costs: scenario.optimism[costs]?.costs ?? 0,
    benefits: scenario.optimism[effect]?.benefits ?? 0,
  };
}

/** The grades of the evidence for the costs and for the effect. */
export function gradesOf({ inputs }: Pick<Scenario, "inputs">): { costs: string; effect: string } {
  const gradeOf = (input: string) => inputs.find(({ id }) => id === input)?.grade ?? "";
  return { costs: gradeOf("costPerParticipant"), effect: gradeOf("effect") };
}
