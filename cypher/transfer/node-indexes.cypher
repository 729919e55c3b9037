// Purpose: the indexes of nodes by which values are looked up or searched.
// Returns: name STRING, type STRING, state STRING, labels LIST<STRING>, properties LIST<STRING>, provider STRING
SHOW INDEXES YIELD name, type, state, entityType, labelsOrTypes, properties, indexProvider
WHERE entityType = 'NODE' AND type IN ['RANGE', 'TEXT', 'FULLTEXT'] AND state = 'ONLINE'
RETURN name, type, state, labelsOrTypes AS labels, properties, indexProvider AS provider
ORDER BY name
