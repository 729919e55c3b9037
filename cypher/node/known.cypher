// Purpose: Whether the graph has a provider, and which of some customers it has.
// $provider STRING: a provider's id; null for none
// $customers LIST<STRING>: customers' ids; null for none in particular
// Returns: hasProvider BOOLEAN, customers LIST<STRING>
RETURN EXISTS { (:Provider {id: $provider}) } AS hasProvider,
       COLLECT { UNWIND coalesce($customers, []) AS id MATCH (c:Customer {id: id}) RETURN c.id } AS customers
