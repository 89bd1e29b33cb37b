import fc from "fast-check";
import type { Programme } from "../../src/model/programmeInputs";
import { anyShare, kronor } from "./flows";

/** Any measure of the municipality's. */
export const anyProgramme: fc.Arbitrary<Programme> = fc.record({
  participants: kronor(1, 500),
  exclusionShare: anyShare,
  effect: anyShare,
  retention: anyShare,
  deadweight: anyShare,
  displacement: anyShare,
  costPerParticipant: kronor(0, 200000),
  fixedCost: kronor(0, 1000000),
  coFinancing: fc.constantFrom(0, 0.5, 1),
  coFinancedYears: kronor(1, 6),
  programmeYears: kronor(1, 4),
  intakes: kronor(1, 6),
  startAge: kronor(0, 130),
  horizon: kronor(1, 20),
  lag: kronor(0, 22),
  cashableLag: kronor(0, 4),
  dropOff: anyShare,
  growth: fc.constantFrom(0, 0.02, -0.01),
  discountRate: fc.constantFrom(0, 0.03, 0.1, -0.01),
  own: fc.constantFrom("Municipality", "municipality ", "State"),
  moveOut: fc.constantFrom(0, 0.04, 0.5, 1),
  capitalReturn: fc.constantFrom(null, 0, 0.02, -0.01),
});
