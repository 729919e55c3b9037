// Purpose: between which places of the order of writes changes are kept, and which write's change is the last one up to there.
// $place INTEGER: a place, or null
// Returns: newest INTEGER, expired INTEGER, write STRING, writeThere STRING
MATCH (g:Throughline {name: 'graph'})
WITH coalesce(g.writes, 0) AS newest, coalesce(g.expired, 0) AS expired, coalesce(g.expiredWrite, '') AS none
RETURN
  newest, expired,
  coalesce(head(COLLECT {
    MATCH (c:ThroughlineChange) WHERE c.sequence > expired
    RETURN c.write ORDER BY c.sequence DESC LIMIT 1
  }), none) AS write,
  coalesce(head(COLLECT {
    MATCH (c:ThroughlineChange) WHERE c.sequence > expired AND c.sequence <= $place
    RETURN c.write ORDER BY c.sequence DESC LIMIT 1
  }), none) AS writeThere
