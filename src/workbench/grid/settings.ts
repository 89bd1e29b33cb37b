/** A workbook's settings: what Excel saves in the file for an add-in, values as JSON. */
export class Settings {
  private readonly kept = new Map<string, string>();

  get(name: string): unknown {
    const text = this.kept.get(name);
    return text === undefined ? null : JSON.parse(text);
  }

  set(name: string, value: unknown): void {
    this.kept.set(name, JSON.stringify(value));
  }

  delete(name: string): void {
    this.kept.delete(name);
  }

  names(): string[] {
    return [...this.kept.keys()];
  }

  /** Names and JSON texts, the form in which Microsoft's client reads and writes all of them at once. */
  asText(): [string[], string[]] {
    return [[...this.kept.keys()], [...this.kept.values()]];
  }

  replace(names: string[], texts: string[]): void {
    this.kept.clear();
    names.forEach((name, place) => this.kept.set(name, texts[place] ?? "null"));
  }
}
