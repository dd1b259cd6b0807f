import type { Reply } from './protocol';

/** What the engine's worker answers to a question. */
export type Answer = Extract<Reply, { type: 'rows' | 'taken' | 'files' }>;

interface Question {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Questions to the engine's worker that wait for their answers. */
export class Questions {
  readonly #waiting = new Map<number, Question>();

  /** Waits for the answer to a question. @throws when it is none, or is not to come any more */
  ask(call: number): Promise<Answer> {
    return new Promise((resolve, reject) => this.#waiting.set(call, { resolve, reject }));
  }

  /** Hears a reply. @returns whether it belongs to a question */
  take(reply: Exclude<Reply, { type: 'keep' }>): boolean {
    const question = this.#waiting.get(reply.call);
    if (!question) return false;
    this.#waiting.delete(reply.call);
    if (reply.type === 'rows' || reply.type === 'taken' || reply.type === 'files') question.resolve(reply);
    else question.reject(new Error(reply.type === 'failed' ? reply.message : 'not an answer to a question'));
    return true;
  }

  /** No answer is to come any more. */
  reject(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
