-- The evidence, the same on both databases: what an approval is made of, counted. Each paragraph is one statement.

-- A decision that counts: it approves, it is by the person whose slot it is, on exactly the content of the version, the
-- slot is used up, and the person neither asked for the access nor gets it.
CREATE VIEW evidence_decision AS
SELECT a.org_id, a.request_id, a.version, a.stage, d.decided_by
FROM approval AS a
JOIN decision AS d
  ON d.org_id = a.org_id AND d.request_id = a.request_id AND d.version = a.version AND d.slot = a.slot
JOIN request_version AS v
  ON v.org_id = a.org_id AND v.request_id = a.request_id AND v.version = a.version
WHERE d.verb = 'approve'
  AND d.decided_by = a.approver
  AND d.content_hash = v.content_hash
  AND a.state = 'decided'
  AND a.approver <> v.requester
  AND a.approver <> v.beneficiary;

-- How each stage stands: how many people are asked, and how many different people have approved.
CREATE VIEW evidence_stage AS
SELECT s.org_id, s.request_id, s.version, s.stage, s.mode, s.needed,
  (SELECT count(*) FROM approval AS a
    WHERE a.org_id = s.org_id AND a.request_id = s.request_id AND a.version = s.version AND a.stage = s.stage) AS asked,
  (SELECT count(DISTINCT d.decided_by) FROM evidence_decision AS d
    WHERE d.org_id = s.org_id AND d.request_id = s.request_id AND d.version = s.version AND d.stage = s.stage)
    AS approving
FROM approval_stage AS s;

-- The versions that ask enough people: each stage needs at least one and at most all of those it asks (all of them in
-- mode "all"), and the stages together need as many approvals as the version says. No stage at all is no route.
CREATE VIEW evidence_route AS
SELECT v.org_id, v.request_id, v.version
FROM request_version AS v
WHERE v.approvals_required > 0
  AND v.approvals_required = (SELECT sum(s.needed) FROM evidence_stage AS s
    WHERE s.org_id = v.org_id AND s.request_id = v.request_id AND s.version = v.version)
  AND (SELECT count(*) FROM evidence_stage AS s
    WHERE s.org_id = v.org_id AND s.request_id = v.request_id AND s.version = v.version
      AND s.needed >= 1 AND s.needed <= s.asked AND (s.mode = 'any' OR s.needed = s.asked))
    = (SELECT count(*) FROM approval_stage AS s
    WHERE s.org_id = v.org_id AND s.request_id = v.request_id AND s.version = v.version);

-- The versions that everybody has approved: the current version of its request, a whole route, each stage through, as
-- many different people as approvals are required, and nobody who said anything else.
CREATE VIEW evidence AS
SELECT v.org_id, v.request_id, v.version
FROM request_version AS v
JOIN evidence_route AS r
  ON r.org_id = v.org_id AND r.request_id = v.request_id AND r.version = v.version
JOIN access_request AS q
  ON q.org_id = v.org_id AND q.request_id = v.request_id AND q.version = v.version
WHERE (SELECT count(*) FROM evidence_stage AS s
    WHERE s.org_id = v.org_id AND s.request_id = v.request_id AND s.version = v.version
      AND s.approving >= s.needed)
    = (SELECT count(*) FROM approval_stage AS s
    WHERE s.org_id = v.org_id AND s.request_id = v.request_id AND s.version = v.version)
  AND (SELECT count(DISTINCT d.decided_by) FROM evidence_decision AS d
    WHERE d.org_id = v.org_id AND d.request_id = v.request_id AND d.version = v.version) >= v.approvals_required
  AND NOT EXISTS (SELECT 1 FROM decision AS d
    WHERE d.org_id = v.org_id AND d.request_id = v.request_id AND d.version = v.version AND d.verb <> 'approve');
