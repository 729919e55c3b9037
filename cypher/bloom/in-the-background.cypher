// Purpose: the providers behind what a customer uses today.
// Perspective: orchestration
// Phrase: Who is in the background for $customer
// $customer STRING: Customer.name
// Returns: path PATH
MATCH path = (:Customer {name: $customer})-[:USES]->(:Offering)-[:EMBEDS*1..3]->(:Offering)<-[:OFFERS]-(:Provider)
RETURN path
LIMIT 500
