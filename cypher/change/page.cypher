// Purpose: changes in the order in which they were committed, without their records.
// $after INTEGER: the place after which they come
// $first INTEGER: how many at most
// Returns: sequence INTEGER, id STRING, write STRING, kind STRING, who STRING, at STRING, undoes STRING, undoneBy STRING, history BOOLEAN, counts LIST<INTEGER>, bytes INTEGER
MATCH (c:ThroughlineChange)
WHERE c.sequence > $after
WITH c ORDER BY c.sequence LIMIT $first
RETURN
  c.sequence AS sequence, c.id AS id, c.write AS write, c.kind AS kind, c.who AS who, toString(c.at) AS at,
  c.undoes AS undoes, c.undoneBy AS undoneBy, c.history AS history, c.counts AS counts, c.bytes AS bytes
