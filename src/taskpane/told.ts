import { useSyncExternalStore } from "react";

/** Something that is told from outside of what is drawn, such as by a button of the ribbon; what is drawn follows it. */
export class Told<Value> {
  private readonly listeners = new Set<() => void>();

  constructor(private value: Value) {}

  readonly get = (): Value => this.value;

  readonly tell = (value: Value): void => {
    this.value = value;
    for (const listener of this.listeners) listener();
  };

  private readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The value now, and again whenever it is told. */
  use(): Value {
    return useSyncExternalStore(this.listen, this.get, this.get);
  }
}
