// Purpose: Every ecosystem that a customer could engage in.
// Returns: id STRING
MATCH (e:Ecosystem)
RETURN e.id AS id
