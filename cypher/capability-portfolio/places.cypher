// Purpose: Where those of some jobs take place that say so.
// $jobs LIST<STRING>: ids of the jobs
// Returns: id STRING, places LIST<MAP>
UNWIND $jobs AS id
MATCH (j:Job {id: id})-[takes:TAKES_PLACE_IN]->(e:Ecosystem) /* where (j) [takes] (e) */
RETURN id, collect({ecosystem: e.id, share: takes.share}) AS places
