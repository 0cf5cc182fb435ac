-- The participants that a teacher's view counts: all but students who were removed from the class. Their work is kept,
-- and counts again when the removal is undone.
create view counted_participant as
    select p.id, p.meeting_id, p.account_id, p.started_at, p.finished_at, p.last_seen_at
    from participant p
    join meeting m on m.id = p.meeting_id
    where not exists (
        select 1 from member b
        where b.classroom_id = m.classroom_id and b.account_id = p.account_id and b.state = 'REMOVED');
