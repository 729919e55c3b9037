// Purpose: The labels whose ids the graph keeps unique.
// Returns: label STRING
SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties
WHERE (type CONTAINS 'UNIQUENESS' OR type = 'NODE_KEY') AND properties = ['id']
RETURN labelsOrTypes[0] AS label
