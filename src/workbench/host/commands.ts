import type { Faults } from "./faults";

/** How Microsoft's client is called back: the kind of what happened, and its parts as an array of a kind of its own. */
type Handler = (kind: number, told: { toArray(): unknown[] }) => void;

/** The number by which the client knows the pressing of a button that runs a function. */
const pressed = 39;

/** The buttons of the ribbon that run a function of the add-in: the client takes them as Excel for Windows gives them. */
export class Commands {
  private handler: Handler | null = null;
  private presses = 0;

  constructor(private readonly faults: Faults) {}

  /** `window.external.RegisterEvent`: the client asks to be called back. */
  readonly register = (kind: number, _target: string, handler: Handler, done?: (status: number) => void): void => {
    if (kind === pressed) this.handler = handler;
    done?.(0);
  };

  /** Runs the function that was associated with the id, or with a global name; false when nothing listens yet. */
  press(id: string): boolean {
    if (!this.handler) return false;
    if (this.faults.pressesLost > 0) {
      this.faults.pressesLost--;
      return true;
    }
    const told = [`press${++this.presses}`, id, JSON.stringify({ source: { id } })];
    this.handler(pressed, { toArray: () => told });
    return true;
  }
}
