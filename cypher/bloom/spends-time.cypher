// Purpose: the ten ecosystems in which a customer spends most time.
// Perspective: customers-life
// Phrase: Where does $customer spend time
// $customer STRING: Customer.name
// Returns: path PATH
MATCH path = (:Customer {name: $customer})-[e:ENGAGES_IN]->(:Ecosystem)
WHERE e.hoursPerMonth > 0
RETURN path
ORDER BY e.hoursPerMonth DESC
LIMIT 10
