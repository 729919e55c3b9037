// Purpose: the jobs of a customer with an opportunity score above 12.
// Perspective: customers-life
// Phrase: Which jobs of $customer are under-served
// $customer STRING: Customer.name
// Returns: path PATH
MATCH path = (:Customer {name: $customer})-[h:HAS_JOB]->(:Job)
WHERE h.importance + CASE WHEN h.importance > h.satisfaction THEN h.importance - h.satisfaction ELSE 0.0 END > 12
RETURN path
LIMIT 500
