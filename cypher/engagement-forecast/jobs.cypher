// Purpose: Every job that a customer could take up, with the jobs right below it.
// Returns: id STRING, steps LIST<STRING>
MATCH (j:Job)
RETURN j.id AS id,
       [(j)-[:HAS_STEP]->(s:Job) | s.id] AS steps
