import * as assert from 'node:assert/strict';
import { Outbox } from '../../../src/host/outbox';
import type { Request } from '../../../src/host/protocol';

const story = 'story';
const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

suite('Outbox', () => {
  test('sends short requests at once', () => {
    const sent: Request[] = [];
    const request: Request = { type: 'set', story, source: 'one.txt', text: 'Short.' };
    new Outbox().send(request, (one) => sent.push(one));
    assert.deepEqual(sent, [request]);
  });

  test('sends a long text in pieces, and what comes later after it', async () => {
    const sent: Request[] = [];
    const [outbox, post] = [new Outbox(), (one: Request): unknown => sent.push(one)];
    const text = 'Ferry. '.repeat(200_000);
    outbox.send({ type: 'set', story, source: 'one.txt', text }, post);
    outbox.send({ type: 'remove', story, source: 'two.txt' }, post);
    while (sent.at(-1)?.type !== 'remove') await tick();
    const texts = sent.flatMap((one) => (one.type === 'piece' || one.type === 'set' ? one.text : []));
    assert.ok(texts.length > 4 && texts.every(({ length }) => length <= 250_000));
    assert.equal(texts.join(''), text);
    assert.deepEqual(
      sent.slice(-2).map(({ type }) => type),
      ['set', 'remove'],
    );
    await tick();
    outbox.send({ type: 'read', call: 1 }, post);
    assert.equal(sent.at(-1)?.type, 'read');
  });

  test('goes on after a worker that takes nothing any more', async () => {
    const sent: Request[] = [];
    const outbox = new Outbox();
    outbox.send({ type: 'set', story, source: 'one.txt', text: 'x'.repeat(600_000) }, () => assert.fail());
    outbox.send({ type: 'read', call: 1 }, (one) => sent.push(one));
    while (sent.length === 0) await tick();
    assert.deepEqual(sent, [{ type: 'read', call: 1 }]);
  });
});
