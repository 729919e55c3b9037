/** The name of a node by its id; the id itself where the name is missing. */
export type NameOf = (id: string) => string;
