// Purpose: the ten ecosystems in which a customer spends most money.
// Perspective: customers-life
// Phrase: Where does $customer spend money
// $customer STRING: Customer.name
// Returns: path PATH
MATCH path = (:Customer {name: $customer})-[e:ENGAGES_IN]->(to:Ecosystem)
WHERE e.moneyPerMonth > 0
RETURN path
ORDER BY e.moneyPerMonth DESC, to.id
LIMIT 10
