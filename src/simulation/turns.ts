/**
 * Which of the answers that are under way is waited for: the latest, for a finer one makes the coarser needless. Only the
 * first is not given up before something has been told: on a slow computer there would be a finer one each time.
 */
export class Turns {
  private latest = 0;
  private isFirstAwaited = true;

  /** Begins an answer, and says whether it is still waited for. */
  begin(): () => boolean {
    const turn = ++this.latest;
    return () => turn === this.latest || this.isFirstAwaited;
  }

  /** An answer has been told. */
  told(): void {
    this.isFirstAwaited = false;
  }

  /** Nobody waits any longer. */
  end(): void {
    this.latest++;
    this.isFirstAwaited = false;
  }
}
