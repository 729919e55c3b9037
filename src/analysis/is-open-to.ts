/** Whether a customer could choose an offering in its market: one without markets is open to all, one without a market to it all. */
export function isOpenTo(
  { market }: { readonly market: string | null },
  { markets }: { readonly markets: readonly string[] },
): boolean {
  return markets.length === 0 || market === null || markets.includes(market);
}
