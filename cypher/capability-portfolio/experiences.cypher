// Purpose: How the customers experience these frictions.
// $frictions LIST<STRING>: ids of the frictions
// $customers LIST<STRING>: ids of the customers; null for all
// Returns: customer STRING, friction STRING, prevalence FLOAT, hours FLOAT, money FLOAT, effort FLOAT
UNWIND $frictions AS id
MATCH (f:Friction {id: id})<-[e:EXPERIENCES]-(c:Customer)
WHERE ($customers IS NULL OR c.id IN $customers) /* and (f) [e] (c) */
RETURN c.id AS customer,
       id AS friction,
       e.prevalence AS prevalence,
       e.hours AS hours,
       e.money AS money,
       e.effort AS effort
