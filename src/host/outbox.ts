import { Breath } from './breath';
import type { Request } from './protocol';

/** UTF-16 units that are sent in one message: copying them takes a millisecond or two. */
const pieceLength = 250_000;

/** Sends requests in their order; long texts in pieces, between which the thread is free. */
export class Outbox {
  #sending: Promise<void> | undefined;

  /** Sends a request, after those that are still being sent. */
  send(request: Request, post: (request: Request) => void): void {
    const isLong = request.type === 'set' && request.text.length > pieceLength;
    if (!isLong && !this.#sending) return post(request);
    const sending = (this.#sending ?? Promise.resolve())
      .then(() => inPieces(request, post))
      // a worker that ended takes nothing, and the next one is told everything anew
      .catch(() => undefined)
      .then(() => {
        if (this.#sending === sending) this.#sending = undefined;
      });
    this.#sending = sending;
  }
}

async function inPieces(request: Request, post: (request: Request) => void): Promise<void> {
  if (request.type !== 'set') return post(request);
  const { pause } = new Breath();
  const { text } = request;
  let from = 0;
  for (; from + pieceLength < text.length; from += pieceLength) {
    post({ type: 'piece', text: text.slice(from, from + pieceLength) });
    await pause();
  }
  post({ ...request, text: text.slice(from) });
}
