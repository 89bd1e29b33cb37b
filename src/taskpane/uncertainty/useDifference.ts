import { useEffect, useState } from "react";
import { differencesInSteps, type Decision, type Finding } from "../../simulation/findings";
import type { SimulationRequest } from "../../simulation/request";
import type { Progress } from "../../simulation/run";
import { followSimulation } from "../../simulation/shared";
import { stepsInSlices } from "../../simulation/slices";
import { Turns } from "../../simulation/turns";

/** How much better one measure is than another, and after how many outcomes. */
export interface Difference {
  one: SimulationRequest;
  other: SimulationRequest;
  done: number;
  findings: Record<Decision, Finding>;
}

/** Follows two simulations with the same seed, and tells their difference outcome by outcome. */
export function useDifference(one: SimulationRequest | null, other: SimulationRequest | null): Difference | null {
  const [difference, setDifference] = useState<Difference | null>(null);
  useEffect(() => (one && other ? follow(one, other, setDifference) : undefined), [one, other]);
  return one && other && difference?.one === one && difference.other === other ? difference : null;
}

function follow(one: SimulationRequest, other: SimulationRequest, tell: (difference: Difference) => void): () => void {
  const turns = new Turns();
  const heard = new Map<SimulationRequest, Progress>();
  const hear = (request: SimulationRequest) => (progress: Progress) => {
    heard.set(request, progress);
    const [ours, theirs] = [heard.get(one), heard.get(other)];
    if (!ours || !theirs) return;
    const done = Math.min(ours.done, theirs.done);
    stepsInSlices(differencesInSteps(ours, theirs), turns.begin(), (findings) => {
      turns.told();
      tell({ one, other, done, findings });
    });
  };
  const leave = [one, other].map((request) => followSimulation(request, hear(request)));
  return () => {
    turns.end();
    for (const each of leave) each();
  };
}
