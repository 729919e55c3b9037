// Purpose: how important the jobs of some customers are to them, and how satisfied they are.
// $customers LIST<STRING>: the customers' ids
// Returns: from STRING, to STRING, importance FLOAT, satisfaction FLOAT
UNWIND $customers AS id
MATCH (customer:Customer {id: id})-[has:HAS_JOB]->(job:Job)
RETURN id AS from, job.id AS to, has.importance AS importance, has.satisfaction AS satisfaction
