// Purpose: What others usually state: the medians of how often some jobs are done, of the value of time, and of the population of segments.
// $jobs LIST<STRING>: ids of the jobs
// Returns: property STRING, job STRING, median FLOAT
//
// job: null where the property is the customer's. median: null where nobody states any.
CALL () {
  UNWIND $jobs AS id
  MATCH (:Job {id: id})<-[has:HAS_JOB]-(:Customer)
  WHERE 0 < has.frequencyPerMonth <= 1e8
  RETURN 'frequencyPerMonth' AS property, id AS job, percentileCont(has.frequencyPerMonth, 0.5) AS median
  UNION ALL
  MATCH (customer:Customer)
  WHERE 0 <= customer.valueOfTime <= 1e8
  RETURN 'valueOfTime' AS property, null AS job, percentileCont(customer.valueOfTime, 0.5) AS median
  UNION ALL
  MATCH (customer:Customer {kind: 'SEGMENT'})
  WHERE 1 <= customer.population <= 1e8
  RETURN 'population' AS property, null AS job, percentileCont(customer.population, 0.5) AS median
}
RETURN property, job, median
