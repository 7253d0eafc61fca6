/** What those who watch are told of. */
export interface Message {
  readonly event: string;
  readonly data: unknown;
}

type Listener = (message: Message) => void;

/** Hands messages to all who listen. */
export class Hub {
  readonly #listeners = new Set<Listener>();

  get listeners(): number {
    return this.#listeners.size;
  }

  tell(event: string, data: unknown): void {
    for (const listener of this.#listeners) listener({ event, data });
  }

  /** Ends with what it gives back. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
