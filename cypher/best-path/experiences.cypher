// Purpose: How customers experience frictions, as lists of prevalence, hours, money, effort and confidence.
// $frictions LIST<STRING>: ids of the frictions
// $customers LIST<STRING>: ids of the customers
// Returns: customer STRING, friction STRING, experience LIST<FLOAT>
UNWIND $customers AS id
MATCH (c:Customer {id: id})-[e:EXPERIENCES]->(f:Friction)
WHERE f.id IN $frictions
RETURN id AS customer,
       f.id AS friction,
       [e.prevalence, e.hours, e.money, e.effort, e.confidence] AS experience
