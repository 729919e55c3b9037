// Purpose: Jobs and all jobs below them, with their steps, what they cost unaided and what hinders them.
// $jobs LIST<STRING>: ids of the uppermost jobs
// Returns: id STRING, unaidedHours FLOAT, unaidedMoney FLOAT, unaidedEffort FLOAT, steps LIST<MAP>, frictions LIST<STRING>
UNWIND $jobs AS id
MATCH (:Job {id: id})-[:HAS_STEP*0..]->(j:Job)
WITH DISTINCT j
RETURN j.id AS id,
       j.unaidedHours AS unaidedHours,
       j.unaidedMoney AS unaidedMoney,
       j.unaidedEffort AS unaidedEffort,
       [(j)-[has:HAS_STEP]->(s:Job) | {job: s.id, position: has.position, optional: has.optional}] AS steps,
       [(f:Friction)-[:HINDERS]->(j) | f.id] AS frictions
