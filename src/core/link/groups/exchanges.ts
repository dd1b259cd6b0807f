/** Named in the reports on all the companies whose shares are dealt in there. */
const EXCHANGE = /:(?:[a-z-]{1,40}-)?(?:(?:stock|mercantile|commodity)-exchange|bourse|nasdaq)(?:-|$)/;

/** Whether an entity, by its id, is an exchange: that two reports name it ties them to nothing. */
export function isExchange(entity: string): boolean {
  return EXCHANGE.test(entity);
}
