// Purpose: the indexes of the database, each with the constraint that owns it.
// Returns: name STRING, type STRING, state STRING, labels LIST<STRING>, properties LIST<STRING>, constraint STRING
SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties, owningConstraint
RETURN name, type, state, labelsOrTypes AS labels, properties, owningConstraint AS constraint
