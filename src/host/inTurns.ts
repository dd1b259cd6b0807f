import { Breath } from './breath';

/** So many things are waited for at the same time. */
const mostAtOnce = 16;

/** Does something asynchronous for each item, some at a time and in their order, without holding the thread for long. */
export async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const { pause } = new Breath();
  let next = 0;
  const one = async (): Promise<void> => {
    while (next < items.length) {
      await work(items[next++] as Item);
      await pause();
    }
  };
  await Promise.all(Array.from({ length: Math.min(mostAtOnce, items.length) }, one));
}
