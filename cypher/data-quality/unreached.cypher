// Purpose: Steps that nobody can do, and hindered steps that take place nowhere.
// $most INTEGER: how many at most
// Returns: about STRING, name STRING, property STRING, sourceId STRING
//
// name: the label. property: what is missing, several where one of them would do.
MATCH (job:Job)
WHERE NOT EXISTS { (job)-[:HAS_STEP]->(:Job) }
WITH job,
     NOT coalesce(job.unaidedHours >= 0 OR job.unaidedMoney >= 0 OR job.unaidedEffort >= 0, false)
       AND EXISTS { (job)<-[:HAS_STEP|HAS_JOB]-() }
       AND NOT EXISTS { (job)<-[:SERVES]-(:Offering) } AS isUndoable,
     EXISTS { (job)<-[:HINDERS]-(:Friction) } AS isHindered
WHERE isUndoable OR isHindered
CALL (job) {
  MATCH (job)<-[:HAS_STEP*0..]-(above:Job)
  WITH DISTINCT above
  WHERE EXISTS { (above)-[:TAKES_PLACE_IN]->(:Ecosystem) }
  RETURN count(*) AS placed
}
UNWIND
  CASE WHEN isUndoable THEN ['unaidedHours, unaidedMoney or unaidedEffort'] ELSE [] END
  + CASE WHEN isHindered AND placed = 0 THEN ['TAKES_PLACE_IN'] ELSE [] END AS property
RETURN job.id AS about, 'Job' AS name, property, job.sourceId AS sourceId
ORDER BY about, property
LIMIT $most
