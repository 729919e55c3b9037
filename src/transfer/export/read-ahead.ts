/** The same pages, the next one already asked for while one is dealt with. */
export async function* readAhead<Page>(pages: AsyncGenerator<Page>): AsyncGenerator<Page> {
  let next = pages.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done === true) return;
      next = pages.next();
      yield value;
    }
  } finally {
    // Nobody hears of a page that is no longer wanted.
    next.catch(() => undefined);
  }
}
