/** There is no room to wait: the asker comes again later. */
export class TooMuchAsked extends Error {
  override name = 'TooMuchAsked';
}

/**
 * Lets so many pieces of work run at a time; so many more wait their turn, first come first served, and whoever comes on top of those is
 * refused with `TooMuchAsked`. Work that nobody wants any more when its turn comes is passed over.
 */
export class BoundedWork {
  private running = 0;
  private readonly waiting: { start: () => void; isWanted: () => boolean; drop: (problem: Error) => void }[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly inLine: number,
  ) {}

  async run<Value>(work: () => Promise<Value>, isWanted: () => boolean = () => true): Promise<Value> {
    if (this.running >= this.atOnce) {
      if (this.waiting.length >= this.inLine) throw new TooMuchAsked();
      await new Promise<void>((start, drop) => this.waiting.push({ start, isWanted, drop }));
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      this.next();
    }
  }

  private next(): void {
    for (let turn = this.waiting.shift(); turn !== undefined; turn = this.waiting.shift()) {
      if (turn.isWanted()) {
        turn.start();
        return;
      }
      turn.drop(new Error('nobody waits for this answer any more'));
    }
    this.running -= 1;
  }
}
