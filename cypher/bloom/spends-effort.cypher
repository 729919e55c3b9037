// Purpose: the ten ecosystems in which a customer spends most effort.
// Perspective: customers-life
// Phrase: Where does $customer spend effort
// $customer STRING: Customer.name
// Returns: path PATH
MATCH path = (:Customer {name: $customer})-[e:ENGAGES_IN]->(to:Ecosystem)
WHERE e.effortPerMonth > 0
RETURN path
ORDER BY e.effortPerMonth DESC, to.id
LIMIT 10
