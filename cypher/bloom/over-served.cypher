// Purpose: the jobs with which a customer is more satisfied than they are important, and who serves them.
// Perspective: customers-life
// Phrase: Which jobs of $customer are over-served
// $customer STRING: Customer.name
// Returns: path PATH, offers PATH
MATCH path = (:Customer {name: $customer})-[h:HAS_JOB]->(job:Job)
WHERE h.satisfaction > h.importance
OPTIONAL MATCH offers = (job)-[:HAS_STEP*0..3]->(:Job)<-[:SERVES]-(:Offering)<-[:OFFERS]-(:Provider)
RETURN path, offers
LIMIT 500
