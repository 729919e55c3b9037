// Purpose: what Evidence says of the properties of nodes and relationships, by id.
// $about LIST<STRING>: ids of nodes, and `TYPE from to` of relationships; null for all
// Returns: id STRING, about STRING, property STRING, value FLOAT, low FLOAT, high FLOAT, sampleSize FLOAT, confidence FLOAT, observedAt DATE, sourceId STRING
MATCH (e:Evidence)
WHERE e.about IS NOT NULL AND e.property IS NOT NULL AND ($about IS NULL OR e.about IN $about)
RETURN e.id AS id, e.about AS about, e.property AS property, e.value AS value, e.low AS low, e.high AS high,
  e.sampleSize AS sampleSize, e.confidence AS confidence, e.observedAt AS observedAt, e.sourceId AS sourceId
ORDER BY id
