// Purpose: relationships that were last observed on a day or before.
// Perspective: customers-life
// Phrase: What was not seen after $date
// $date DATE: Job.observedAt
// Returns: path PATH
MATCH path = (:Customer|Job|Offering|Provider|Friction)-[r]->()
WHERE r.observedAt <= $date
RETURN path
LIMIT 200
