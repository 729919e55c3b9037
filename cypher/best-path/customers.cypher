// Purpose: What orchestration paths need to know of customers.
// $customers LIST<STRING>: their ids
// Returns: customer MAP, uses LIST<STRING>
UNWIND $customers AS id
MATCH (c:Customer {id: id})
RETURN c {.id, .market, .population, .valueOfTime, .valueOfEffort} AS customer,
       [(c)-[:USES]->(offering:Offering) | offering.id] AS uses
