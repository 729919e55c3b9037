// Purpose: nodes and relationships last seen to be so before a day, the oldest first.
// $before DATE: the day
// $most INTEGER: how many at most
// Returns: about STRING, name STRING, observedAt DATE, sourceId STRING
//
// name: the label or type.
CALL () {
  MATCH (n:Entity)
  WHERE n.observedAt < $before
  RETURN n.id AS about, [label IN labels(n) WHERE label <> 'Entity'][0] AS name, n.observedAt AS observedAt, n.sourceId AS sourceId
  UNION ALL
  MATCH (a:Entity)-[r]->(b:Entity)
  WHERE r.observedAt < $before
  RETURN type(r) + ' ' + a.id + ' ' + b.id AS about, type(r) AS name, r.observedAt AS observedAt, r.sourceId AS sourceId
}
RETURN about, name, observedAt, sourceId
ORDER BY observedAt, about
LIMIT $most
