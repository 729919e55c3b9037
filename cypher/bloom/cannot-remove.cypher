// Purpose: the frictions of a customer that no offering of a provider relieves.
// Perspective: customers-life
// Phrase: Which frictions of $customer can $provider not remove
// $customer STRING: Customer.name
// $provider STRING: Provider.name
// Returns: path PATH
MATCH (p:Provider {name: $provider})
MATCH path = (:Customer {name: $customer})-[:EXPERIENCES]->(f:Friction)-[:HINDERS]->(:Job)
WHERE NOT EXISTS { (p)-[:OFFERS]->(:Offering)-[:RELIEVES]->(f) }
RETURN path
LIMIT 500
