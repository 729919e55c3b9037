// Purpose: The customers asked for: what their time and effort are worth, the jobs that they have, and what they use today.
// $customers LIST<STRING>: ids; null for all customers
// Returns: id STRING, population FLOAT, valueOfTime FLOAT, valueOfEffort FLOAT, market STRING, jobs LIST<LIST>, uses LIST<STRING>
//
// jobs: job, frequencyPerMonth.
MATCH (customer:Customer)
WHERE $customers IS NULL OR customer.id IN $customers
RETURN customer.id AS id,
       customer.population AS population,
       customer.valueOfTime AS valueOfTime,
       customer.valueOfEffort AS valueOfEffort,
       customer.market AS market,
       [(customer)-[has:HAS_JOB]->(job:Job) | [job.id, has.frequencyPerMonth]] AS jobs,
       [(customer)-[:USES]->(offering:Offering) | offering.id] AS uses
