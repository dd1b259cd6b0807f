import type { Story } from '../core/model';
import { changesOf } from '../core/story/changes';
import { placesOf, StoryPacker } from '../core/story/storyParts';
import type { Channel, Reply, Request } from '../host/protocol';

/** Parts that are on their way and not yet read; with more the extension host's thread would read them in one go. */
const mostUnread = 2;

/** Sends stories part by part, as the other side reads them, and only what differs from what it has. */
export class StorySender {
  readonly #channel: Channel<Reply, Request>;
  /** What each story was sent as last, and in answer to which call. */
  readonly #sent = new Map<string, { readonly call: number; readonly story: Story }>();
  /** One for all stories: what the other side has of its tables does not depend on which parts it still wants. */
  readonly #packer = new StoryPacker();
  #unread = 0;
  #resume: (() => void) | undefined;

  constructor(channel: Channel<Reply, Request>) {
    this.#channel = channel;
  }

  /** Forgets a story. */
  drop(name: string): void {
    this.#sent.delete(name);
  }

  /** Notes that a part was read. */
  read(): void {
    this.#unread--;
    this.#resume?.();
  }

  /**
   * Sends what differs from the story that the host still has; all of it when that is not the one sent last.
   *
   * @param has the call whose story the host has
   * @param isCancelled asked between the parts
   * @returns whether all of it was sent
   */
  async send(
    name: string,
    call: number,
    has: number | undefined,
    story: Story,
    isCancelled: () => boolean,
  ): Promise<boolean> {
    const last = this.#sent.get(name);
    const known = last?.call === has ? last : undefined;
    const changes = changesOf(known?.story, story);
    for (const part of this.#packer.partsOf(changes)) {
      if (isCancelled()) return false;
      this.#channel.post({ type: 'part', call, part });
      this.#unread++;
      while (this.#unread >= mostUnread) await new Promise<void>((resolve) => (this.#resume = resolve));
    }
    if (isCancelled()) return false;
    this.#sent.set(name, { call, story });
    this.#channel.post({ type: 'updated', call, since: known?.call, places: placesOf(changes) });
    return true;
  }
}
