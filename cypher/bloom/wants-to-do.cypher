// Purpose: the jobs of a customer, step by step, and in service of what.
// Perspective: customers-life
// Phrase: What does $customer want to do
// $customer STRING: Customer.name
// Returns: path PATH
MATCH (c:Customer {name: $customer})-[:HAS_JOB]->(job:Job)
CALL (c, job) {
  MATCH path = (c)-[:HAS_JOB]->(job)
  RETURN path
  UNION
  MATCH path = (job)-[:HAS_STEP*1..4]->(:Job)
  RETURN path
  UNION
  MATCH path = (job)-[:IN_SERVICE_OF*1..4]->(:Job)
  RETURN path
}
RETURN path
LIMIT 2000
