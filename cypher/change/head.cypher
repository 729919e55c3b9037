// Purpose: between which places of the order of writes changes are kept.
// Returns: newest INTEGER, expired INTEGER
MATCH (g:Throughline {name: 'graph'})
RETURN coalesce(g.writes, 0) AS newest, coalesce(g.expired, 0) AS expired
