/**
 * Works on several items at once and gives the results in the order of the items, each as soon as it and those before it are
 * there. Holds no more than `most` at a time.
 *
 * @param work must not reject
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  most: number,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const running: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item>> | undefined = source.next();
  while (next || running.length > 0) {
    const [first] = running;
    const hasRoom = next !== undefined && running.length < most;
    const came: IteratorResult<Item> | undefined = await Promise.race([
      ...(next && hasRoom ? [next] : []),
      ...(first ? [first.then(() => undefined)] : []),
    ]);
    if (came === undefined) {
      const done = running.shift();
      if (done) yield await done;
    } else if (came.done) next = undefined;
    else {
      running.push(work(came.value));
      next = source.next();
    }
  }
}
