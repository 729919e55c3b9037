// Purpose: the newest day on which anything in the graph was observed.
// Returns: newest DATE
CALL () {
  MATCH (n:Entity) WHERE n.observedAt IS :: DATE RETURN max(n.observedAt) AS day
  UNION ALL
  MATCH (:Entity)-[r]->() WHERE r.observedAt IS :: DATE RETURN max(r.observedAt) AS day
}
RETURN max(day) AS newest
