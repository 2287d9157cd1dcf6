-- SPDX-License-Identifier: MIT
--
-- Answers in revisions, and the log of changes. Rows are never changed: a row that no longer holds gets the revision
-- from which on it does not (`until_revision`), once. Triggers hold everybody to that, whatever program writes.

CREATE TABLE event ( -- the chain of core/store/event_chain.hpp
    number INTEGER PRIMARY KEY CHECK (number > 0), -- 1, 2, 3 ... without gaps
    time TEXT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    salt TEXT, -- NULL once the content was erased
    content_digest TEXT NOT NULL,
    digest TEXT NOT NULL
) STRICT;

CREATE TABLE erased_event ( -- which erasure took which event's content
    number INTEGER PRIMARY KEY REFERENCES event,
    erasure INTEGER NOT NULL REFERENCES event
) STRICT;
CREATE INDEX erased_event_by_erasure ON erased_event (erasure);

CREATE TABLE assessment (
    number INTEGER PRIMARY KEY,
    system TEXT NOT NULL,
    round TEXT NOT NULL,
    framework TEXT NOT NULL,
    UNIQUE (system, round, framework)
) STRICT;

CREATE TABLE revision (
    assessment INTEGER NOT NULL REFERENCES assessment,
    number INTEGER NOT NULL CHECK (number > 0),
    framework_version TEXT NOT NULL,
    event INTEGER NOT NULL UNIQUE REFERENCES event,
    PRIMARY KEY (assessment, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE role (
    assessment INTEGER NOT NULL,
    sector TEXT NOT NULL,
    from_revision INTEGER NOT NULL,
    until_revision INTEGER,
    role TEXT NOT NULL,
    PRIMARY KEY (assessment, sector, from_revision),
    FOREIGN KEY (assessment, from_revision) REFERENCES revision (assessment, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
    assessment INTEGER NOT NULL,
    question TEXT NOT NULL,
    id TEXT NOT NULL,
    from_revision INTEGER NOT NULL,
    until_revision INTEGER,
    sector TEXT NOT NULL,
    kind TEXT NOT NULL,
    grade TEXT NOT NULL,
    title TEXT NOT NULL,
    link TEXT NOT NULL,
    date TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (assessment, question, id, from_revision),
    FOREIGN KEY (assessment, from_revision) REFERENCES revision (assessment, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure (
    assessment INTEGER NOT NULL,
    measure TEXT NOT NULL,
    stratum TEXT NOT NULL,
    from_revision INTEGER NOT NULL,
    until_revision INTEGER,
    numerator REAL NOT NULL,
    denominator REAL NOT NULL,
    period_start TEXT NOT NULL,
    period_end TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (assessment, measure, stratum, from_revision),
    FOREIGN KEY (assessment, from_revision) REFERENCES revision (assessment, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE respondent (
    number INTEGER PRIMARY KEY AUTOINCREMENT, -- so that the number of somebody erased is never used again
    assessment INTEGER NOT NULL REFERENCES assessment,
    voice TEXT NOT NULL,
    id TEXT NOT NULL,
    UNIQUE (assessment, voice, id)
) STRICT;

CREATE INDEX respondent_by_assessment ON respondent (assessment); -- in the order of their numbers

CREATE TABLE respondent_state (
    respondent INTEGER NOT NULL REFERENCES respondent,
    from_revision INTEGER NOT NULL,
    until_revision INTEGER,
    is_present INTEGER NOT NULL CHECK (is_present IN (0, 1)), -- 0: withdrawn
    sector TEXT NOT NULL,
    organisation TEXT NOT NULL,
    role TEXT NOT NULL,
    event INTEGER NOT NULL UNIQUE REFERENCES event,
    PRIMARY KEY (respondent, from_revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE question (
    number INTEGER PRIMARY KEY,
    framework TEXT NOT NULL,
    id TEXT NOT NULL,
    UNIQUE (framework, id)
) STRICT;

CREATE TABLE answer ( -- what was not asked has no row
    respondent INTEGER NOT NULL REFERENCES respondent,
    question INTEGER NOT NULL REFERENCES question,
    from_revision INTEGER NOT NULL,
    until_revision INTEGER,
    answer INTEGER NOT NULL CHECK (answer BETWEEN 0 AND 239 OR answer IN (252, 253, 254)), -- rank, na, dk, missing
    PRIMARY KEY (respondent, question, from_revision)
) STRICT, WITHOUT ROWID;

-- At most one of each is current.
CREATE UNIQUE INDEX current_role ON role (assessment, sector) WHERE until_revision IS NULL;
CREATE UNIQUE INDEX current_evidence ON evidence (assessment, question, id) WHERE until_revision IS NULL;
CREATE UNIQUE INDEX current_measure ON measure (assessment, measure, stratum) WHERE until_revision IS NULL;
CREATE UNIQUE INDEX current_respondent_state ON respondent_state (respondent) WHERE until_revision IS NULL;
CREATE UNIQUE INDEX current_answer ON answer (respondent, question) WHERE until_revision IS NULL;

CREATE TRIGGER event_is_kept BEFORE DELETE ON event BEGIN
    SELECT RAISE(ABORT, 'events are never deleted');
END;
CREATE TRIGGER event_only_loses_its_salt BEFORE UPDATE ON event
WHEN NEW.salt IS NOT NULL OR
    (NEW.number, NEW.time, NEW.actor, NEW.reason, NEW.kind, NEW.subject, NEW.content_digest, NEW.digest) IS NOT
    (OLD.number, OLD.time, OLD.actor, OLD.reason, OLD.kind, OLD.subject, OLD.content_digest, OLD.digest)
BEGIN
    SELECT RAISE(ABORT, 'events are never changed');
END;
CREATE TRIGGER answer_only_ends BEFORE UPDATE ON answer
WHEN OLD.until_revision IS NOT NULL OR
    (NEW.respondent, NEW.question, NEW.from_revision, NEW.answer) IS NOT
    (OLD.respondent, OLD.question, OLD.from_revision, OLD.answer)
BEGIN
    SELECT RAISE(ABORT, 'answers are never overwritten');
END;
CREATE TRIGGER respondent_state_only_ends BEFORE UPDATE ON respondent_state
WHEN OLD.until_revision IS NOT NULL OR
    (NEW.respondent, NEW.from_revision, NEW.is_present, NEW.sector, NEW.organisation, NEW.role, NEW.event) IS NOT
    (OLD.respondent, OLD.from_revision, OLD.is_present, OLD.sector, OLD.organisation, OLD.role, OLD.event)
BEGIN
    SELECT RAISE(ABORT, 'respondents are never overwritten');
END;

-- For people with a query. `rank` is 0 for the worst level.
CREATE VIEW current_answers AS
SELECT assessment.system, assessment.round, assessment.framework, respondent.id AS respondent, respondent.voice,
    state.sector, state.organisation, state.role, question.id AS question,
    CASE answer.answer WHEN 252 THEN 'na' WHEN 253 THEN 'dk' WHEN 254 THEN 'missing' ELSE 'level' END AS state,
    CASE WHEN answer.answer < 240 THEN answer.answer END AS rank
FROM answer
JOIN question ON question.number = answer.question
JOIN respondent ON respondent.number = answer.respondent
JOIN respondent_state AS state ON state.respondent = respondent.number AND state.until_revision IS NULL
JOIN assessment ON assessment.number = respondent.assessment
WHERE answer.until_revision IS NULL;
