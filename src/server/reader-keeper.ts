import { openReader, type Reader } from '../reader.js';

/** Keeps the reader open between questions, for opening it takes long, and closes it after some time without one. */
export class ReaderKeeper {
  readonly #open: () => Promise<Reader>;
  #reader: Promise<Reader> | undefined;
  #users = 0;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(open: () => Promise<Reader> = openReader) {
    this.#open = open;
  }

  async use<T>(work: (open: () => Promise<Reader>) => Promise<T>): Promise<T> {
    this.#users++;
    clearTimeout(this.#idle);
    try {
      return await work(() => this.#shared());
    } finally {
      this.#users--;
      if (this.#users === 0) {
        this.#idle = setTimeout(() => void this.close(), IDLE);
        this.#idle.unref();
      }
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const reader = this.#reader;
    this.#reader = undefined;
    await (await reader?.catch(() => undefined))?.close();
  }

  async #shared(): Promise<Reader> {
    this.#reader ??= this.#open();
    try {
      const reader = await this.#reader;
      // Who borrows it does not close it.
      return { engine: reader.engine, read: (article) => reader.read(article), close: async () => {} };
    } catch (error) {
      this.#reader = undefined;
      throw error;
    }
  }
}

const IDLE = 10 * 60 * 1000;
