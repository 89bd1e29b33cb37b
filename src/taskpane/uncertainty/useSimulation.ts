import { useEffect, useState } from "react";
import { completeProgramme } from "../../model/programmeInputs";
import {
  findingsInSteps,
  knowledgeInSteps,
  type Decision,
  type Findings,
  type Knowledge,
} from "../../simulation/findings";
import type { SimulationRequest } from "../../simulation/request";
import type { Progress } from "../../simulation/run";
import { followSimulation } from "../../simulation/shared";
import { stepsInSlices } from "../../simulation/slices";
import { Turns } from "../../simulation/turns";

/** What a simulation has come to so far. */
export interface Answer {
  request: SimulationRequest;
  progress: Progress;
  findings: Findings;
  /** Null until it has been worked out. */
  knowledge: Record<Decision, Knowledge[]> | null;
}

/**
 * Follows the simulation of a request for as long as it is shown: coarse at first, then finer. A new request stops the
 * old one, whose answer stays until there is a first one of the new.
 */
export function useSimulation(request: SimulationRequest | null) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [stopped, setStopped] = useState<SimulationRequest | null>(null);
  const isStopped = stopped !== null && stopped === request;
  useEffect(() => (request && !isStopped ? follow(request, setAnswer) : undefined), [request, isStopped]);
  const isNow = answer !== null && answer.request === request;
  const isFinished = isNow && answer.progress.done === request.draws;
  return {
    answer: request && answer,
    isRunning: request !== null && !isStopped && !isFinished,
    isStopped,
    stop: () => setStopped(request),
    goOn: () => setStopped(null),
  };
}

/** Tells each finer answer: the findings at once, what is worth knowing as soon as that has been worked out too. */
function follow(request: SimulationRequest, tell: (answer: Answer) => void): () => void {
  const turns = new Turns();
  let known: Answer["knowledge"] = null;
  const { horizon } = completeProgramme(request.programme.given);
  const leave = followSimulation(request, (progress) => {
    const isWanted = turns.begin();
    stepsInSlices(findingsInSteps(progress, horizon), isWanted, (findings) => {
      turns.told();
      tell({ request, progress, findings, knowledge: known });
      stepsInSlices(knowledgeInSteps(progress), isWanted, (knowledge) => {
        known = knowledge;
        tell({ request, progress, findings, knowledge });
      });
    });
  });
  return () => {
    turns.end();
    leave();
  };
}
