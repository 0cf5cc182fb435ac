-- One sitting of one lesson version, who takes part in it, and how far each has come. All work hangs on a participant.

create table meeting (
    id uuid primary key,
    classroom_id uuid references classroom on delete cascade,
    -- Whose meeting of one it is: it goes with the account.
    learner_id uuid references account on delete cascade,
    lesson_version_id uuid not null references lesson_version,
    pacing text not null,
    opens_at timestamptz,
    closes_at timestamptz,
    ended_at timestamptz,
    created_at timestamptz not null,
    version integer not null default 0,
    constraint meeting_pacing_known check (pacing in ('SOLO', 'STUDENT', 'TEACHER')),
    constraint meeting_solo_has_a_learner check ((pacing = 'SOLO') = (learner_id is not null)),
    constraint meeting_solo_has_no_classroom check ((pacing = 'SOLO') = (classroom_id is null)),
    constraint meeting_solo_is_always_open
        check (pacing <> 'SOLO' or (opens_at is null and closes_at is null and ended_at is null)),
    constraint meeting_closes_after_opening check (closes_at > opens_at)
);
create index meeting_classroom_id on meeting (classroom_id, created_at, id);
create index meeting_learner_id on meeting (learner_id, created_at, id);
create index meeting_lesson_version_id on meeting (lesson_version_id);

create table participant (
    id uuid primary key,
    meeting_id uuid not null references meeting on delete cascade,
    account_id uuid not null references account on delete cascade,
    started_at timestamptz not null,
    finished_at timestamptz,
    last_seen_at timestamptz not null,
    constraint participant_once unique (meeting_id, account_id)
);
create index participant_account_id on participant (account_id);

create table step_progress (
    participant_id uuid not null references participant on delete cascade,
    step_key text not null,
    started_at timestamptz not null,
    completed_at timestamptz,
    primary key (participant_id, step_key),
    constraint step_progress_step_key_length check (char_length(step_key) <= 60)
);
