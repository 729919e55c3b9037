// Purpose: The customers asked for, with the jobs that they have and the offerings that they use.
// $customers LIST<STRING>: ids; null for all customers
// Returns: id STRING, population FLOAT, valueOfTime FLOAT, valueOfEffort FLOAT, market STRING, jobs LIST<MAP>, uses LIST<STRING>
MATCH (c:Customer)
WHERE ($customers IS NULL OR c.id IN $customers) /* and (c) */
RETURN c.id AS id,
       c.population AS population,
       c.valueOfTime AS valueOfTime,
       c.valueOfEffort AS valueOfEffort,
       c.market AS market,
       [(c)-[has:HAS_JOB]->(j:Job) /* where [has] (j) */ | {job: j.id, frequencyPerMonth: has.frequencyPerMonth}] AS jobs,
       [(c)-[uses:USES]->(o:Offering) /* where [uses] (o) */ | o.id] AS uses
