// Purpose: the frictions of a customer and what they hinder, those of the highest recorded friction value first.
// Perspective: customers-life
// Phrase: What costs $customer most
// $customer STRING: Customer.name
// Returns: path PATH
MATCH path = (:Customer {name: $customer})-[:EXPERIENCES]->(f:Friction)-[:HINDERS]->(step:Job)
RETURN path
ORDER BY coalesce(f.frictionValue, -1.0) DESC, f.id, step.id
LIMIT 25
