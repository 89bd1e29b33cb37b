import { idsOf } from "../../model/ids";
import type { CheckSaying } from "../../locales/checkWords";
import type { Answer } from "../../workbook/check/answer";
import type { Checked } from "../../workbook/check/check";
import type { Environment } from "../../workbook/check/environment";
import { invariantIds, type Held } from "./invariants";

/** What a person has seen with their own eyes, where no program can. */
export type Seen = Partial<Record<keyof CheckSaying["seen"]["questions"], boolean>>;

export interface Report {
  build: string;
  environment: Environment;
  checked: Checked | null;
  /** A scenario each, without its name. */
  held: readonly Held[];
  seen: Seen;
}

export function answerText(answer: Answer, say: CheckSaying): string {
  if (answer.kind === "word") return say.answers[answer.word];
  if (answer.kind === "milliseconds") return say.answers.milliseconds(Math.round(answer.milliseconds));
  return answer.kind === "refused" ? say.answers.refused(answer.code) : answer.text;
}

/** All that was found, to be sent to whoever helps: nothing of the workbook is in it, no names, no values of its cells. */
export function supportText({ build, environment, checked, held, seen }: Report, say: CheckSaying): string {
  const { platform, version, language, sets } = environment;
  const yesNo = (is: boolean | null) => (is === null ? say.nothingToTry : say.answers[is ? "yes" : "no"]);
  const lines = [
    say.support.title,
    `${say.environment.build}: ${build}`,
    `${say.environment.platform}: ${platform}`,
    `${say.environment.version}: ${version}`,
    `${say.environment.language}: ${language}`,
    ...sets.map(({ name, answer }) => `${name}: ${answerText(answer, say)}`),
    "",
    checked === null ? say.support.notRun : say.support.anchors,
    ...(checked?.anchors ?? []).map(
      ({ anchor, shown, isRight }) => `${yesNo(isRight)}: ${anchor.formula} → ${String(shown)} (${anchor.expected})`,
    ),
    "",
    ...(checked?.probes ?? []).map(({ id, answer }) => `${say.probes[id]} ${answerText(answer, say)}`),
    "",
    ...held.flatMap((one, place) => [
      say.support.scenario(place + 1),
      ...invariantIds.map((id) => `${say.invariants[id]}: ${yesNo(one[id])}`),
    ]),
    "",
    ...idsOf(seen).map((id) => `${say.seen.questions[id]} ${yesNo(seen[id] ?? null)}`),
  ];
  return lines.join("\n");
}
