// Purpose: what lacks a property that measures need.
// $most INTEGER: how many at most
// Returns: about STRING, name STRING, property STRING, sourceId STRING
//
// name: the label or type. property: several where one of them would do.
CALL () {
  MATCH (c:Customer)-[r:HAS_JOB]->(j:Job)
  WHERE NOT coalesce(r.frequencyPerMonth > 0, false)
  RETURN 'HAS_JOB ' + c.id + ' ' + j.id AS about, 'HAS_JOB' AS name, 'frequencyPerMonth' AS property, r.sourceId AS sourceId
  UNION ALL
  MATCH (c:Customer)-[r:HAS_JOB]->(j:Job)
  UNWIND [name IN ['importance', 'satisfaction'] WHERE r[name] IS NULL] AS property
  RETURN 'HAS_JOB ' + c.id + ' ' + j.id AS about, 'HAS_JOB' AS name, property, r.sourceId AS sourceId
  UNION ALL
  MATCH (c:Customer)-[r:EXPERIENCES]->(f:Friction)
  WHERE NOT coalesce(0 <= r.prevalence <= 1, false)
  RETURN 'EXPERIENCES ' + c.id + ' ' + f.id AS about, 'EXPERIENCES' AS name, 'prevalence' AS property, r.sourceId AS sourceId
  UNION ALL
  MATCH (c:Customer)-[r:EXPERIENCES]->(f:Friction)
  WHERE coalesce(r.hours, r.money, r.effort) IS NULL
  RETURN 'EXPERIENCES ' + c.id + ' ' + f.id AS about, 'EXPERIENCES' AS name, 'hours, money or effort' AS property, r.sourceId AS sourceId
  UNION ALL
  MATCH (o:Offering)-[r:SERVES|INTEGRATES_WITH]->(to:Job|Offering)
  WHERE coalesce(r.hours, r.money, r.effort) IS NULL
  RETURN type(r) + ' ' + o.id + ' ' + to.id AS about, type(r) AS name, 'hours, money or effort' AS property, r.sourceId AS sourceId
  UNION ALL
  MATCH (o:Offering)-[r:RELIEVES]->(f:Friction)
  WHERE NOT coalesce(0 <= r.reduction <= 1, false)
  RETURN 'RELIEVES ' + o.id + ' ' + f.id AS about, 'RELIEVES' AS name, 'reduction' AS property, r.sourceId AS sourceId
  UNION ALL
  MATCH (k:Capability)
  WHERE k.buildCost IS NULL AND EXISTS { (k)<-[:REQUIRES|DEPENDS_ON]-() }
  RETURN k.id AS about, 'Capability' AS name, 'buildCost' AS property, k.sourceId AS sourceId
  UNION ALL
  MATCH (c:Customer)
  WHERE c.valueOfTime IS NULL AND EXISTS { (c)-[:HAS_JOB]->() }
  RETURN c.id AS about, 'Customer' AS name, 'valueOfTime' AS property, c.sourceId AS sourceId
  UNION ALL
  MATCH (c:Customer {kind: 'SEGMENT'})
  WHERE c.population IS NULL AND EXISTS { (c)-[:HAS_JOB]->() }
  RETURN c.id AS about, 'Customer' AS name, 'population' AS property, c.sourceId AS sourceId
}
RETURN about, name, property, sourceId
ORDER BY about, property
LIMIT $most
