-- Classes and who is in them. A student is an account without e-mail or password, known here by an alias.

create table classroom (
    id           uuid         primary key,
    name         varchar(80)  not null check (length(name) > 0),
    code         varchar(7)   not null unique check (code ~ '^[BCDFGHJKMNPQRTVWXYZ]{7}$'),
    locked       boolean      not null,
    waiting_room boolean      not null,
    names        varchar(9)   not null check (names in ('OWN', 'GENERATED')),
    archived_at  timestamptz,
    version      integer      not null,
    created_at   timestamptz  not null
);

create table member (
    id              uuid         primary key,
    classroom_id    uuid         not null references classroom on delete cascade,
    account_id      uuid         not null references account on delete cascade,
    role            varchar(7)   not null check (role in ('TEACHER', 'STUDENT')),
    alias           varchar(24),
    -- What is left of the alias when look-alike letters are the same: unique in a class.
    alias_folded    varchar(120),
    state           varchar(7)   not null check (state in ('WAITING', 'ACTIVE', 'REMOVED')),
    -- PBKDF2 of the return key; the key itself is nowhere.
    return_key_hash bytea        unique check (length(return_key_hash) = 32),
    joined_at       timestamptz  not null,
    unique (classroom_id, account_id),
    check ((role = 'STUDENT') = (alias is not null)),
    check ((role = 'STUDENT') = (alias_folded is not null)),
    check ((role = 'STUDENT') = (return_key_hash is not null)),
    check (role = 'STUDENT' or state = 'ACTIVE')
);

-- A removed student's alias is free for others.
create unique index member_alias on member (classroom_id, alias_folded) where role = 'STUDENT' and state <> 'REMOVED';
create index member_account on member (account_id);
-- A class's members are listed in the order in which they came.
create index member_in_order on member (classroom_id, id);
