// Purpose: What the offerings cost the customer that uses them for these jobs.
// $jobs LIST<STRING>: ids of the jobs
// $offerings LIST<STRING>: ids of the offerings that matter
// Returns: offering STRING, job STRING, hours FLOAT, money FLOAT, effort FLOAT
UNWIND $jobs AS id
MATCH (j:Job {id: id})<-[s:SERVES]-(o:Offering)
WHERE o.id IN $offerings /* and (j) [s] (o) */
RETURN o.id AS offering, id AS job, s.hours AS hours, s.money AS money, s.effort AS effort
