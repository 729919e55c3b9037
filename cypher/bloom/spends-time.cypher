// Purpose: the ten ecosystems in which a customer spends most time.
// Perspective: customers-life
// Phrase: Where does $customer spend time
// $customer STRING: Customer.name
// Returns: path PATH
MATCH path = (:Customer {name: $customer})-[e:ENGAGES_IN]->(to:Ecosystem)
WHERE e.hoursPerMonth > 0
RETURN path
ORDER BY e.hoursPerMonth DESC, to.id
LIMIT 10
