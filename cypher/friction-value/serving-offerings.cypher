// Purpose: Whatever serves some steps, who offers it, what it relieves there, and where its providers are present.
// $steps LIST<STRING>: ids of the steps
// $ecosystems LIST<STRING>: ids of the ecosystems
// Returns: id STRING, status STRING, markets LIST<STRING>, providers LIST<LIST>, serves LIST<STRING>, reliefs LIST<LIST>
//
// providers: provider, the ecosystems among those asked for in which it is present. serves: the steps. reliefs: step, friction, reduction.
UNWIND $steps AS id
MATCH (step:Job {id: id})<-[serves:SERVES]-(offering:Offering)
WHERE 0 <= serves.hours <= 1e8 OR 0 <= serves.money <= 1e8 OR 0 <= serves.effort <= 1e8
WITH offering, collect(id) AS serves
RETURN offering.id AS id,
       coalesce(offering.status, 'LIVE') AS status,
       offering.markets AS markets,
       [(offering)<-[:OFFERS]-(provider:Provider) |
         [provider.id, [(provider)-[:PRESENT_IN]->(ecosystem:Ecosystem) WHERE ecosystem.id IN $ecosystems | ecosystem.id]]
       ] AS providers,
       serves,
       [(offering)-[relieves:RELIEVES]->(friction:Friction)-[:HINDERS]->(step:Job)
         WHERE 0 < relieves.reduction <= 1 AND step.id IN serves |
         [step.id, friction.id, relieves.reduction]
       ] AS reliefs
