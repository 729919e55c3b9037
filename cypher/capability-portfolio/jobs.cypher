// Purpose: Jobs and all jobs below them, with their steps, what they cost unaided and what hinders them.
// $jobs LIST<STRING>: ids of the uppermost jobs
// Returns: id STRING, unaidedHours FLOAT, unaidedMoney FLOAT, unaidedEffort FLOAT, steps LIST<MAP>, frictions LIST<STRING>
UNWIND $jobs AS id
MATCH (top:Job {id: id})-[down:HAS_STEP*0..]->(j:Job) /* where (top) [down..] */
WITH DISTINCT j
RETURN j.id AS id,
       j.unaidedHours AS unaidedHours,
       j.unaidedMoney AS unaidedMoney,
       j.unaidedEffort AS unaidedEffort,
       [(j)-[has:HAS_STEP]->(s:Job) /* where [has] (s) */ | {job: s.id, position: has.position, optional: has.optional}] AS steps,
       [(f:Friction)-[hinders:HINDERS]->(j) /* where (f) [hinders] */ | f.id] AS frictions
